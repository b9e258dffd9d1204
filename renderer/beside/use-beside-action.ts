import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { closeBeside, openBeside, useBeside } from './beside.ts';

/** @param isEnabled whether an article is written, beside which another can be read */
export function useBesideAction(isEnabled: boolean): void {
  const translate = useTranslate();
  const isOpen = useBeside().kind !== 'closed';
  useAction([
    { id: 'beside', title: translate(isOpen ? 'beside.close' : 'beside.open'), isEnabled, run: () => (isOpen ? closeBeside() : openBeside(null)) },
  ]);
}
