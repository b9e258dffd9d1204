import { RedaksiError } from '../../shared/contract/error.ts';
import { LARGEST_AFF, LARGEST_DIC } from '../../shared/contract/spelling.ts';
import { failureText } from '../../shared/messages/failure-text.ts';
import { isMessageKey } from '../../shared/messages/translate.ts';
import { useDesk, useHost } from '../bridge/use-desk.ts';
import { languageName } from '../ui/language-name.ts';
import { notify } from '../ui/notify.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.ts';

/** Asks for the two files of a dictionary and has the desk keep them. */
export function useAddDictionary(): () => void {
  const desk = useDesk();
  const host = useHost();
  const translate = useTranslate();
  const screens = useLanguage();
  const add = async (): Promise<void> => {
    const files = await host.pickFiles({ accept: '.aff,.dic', multiple: true });
    if (files.length === 0) return;
    const [aff, dic] = ['.aff', '.dic'].map((ending) => files.find(({ name }) => name.toLowerCase().endsWith(ending)));
    if (files.length !== 2 || !aff || !dic || aff.name.slice(0, -4) !== dic.name.slice(0, -4)) return notify(translate('spelling.needsBoth'), { tone: 'warning' });
    if (aff.size > LARGEST_AFF || dic.size > LARGEST_DIC) return notify(translate('spelling.notADictionary'), { tone: 'danger' });
    try {
      const { dictionary } = await desk.call('spelling.addDictionary', { name: aff.name, aff: await aff.read(), dic: await dic.read() });
      notify(translate('spelling.dictionaryAdded', { language: languageName(dictionary.language, screens) }), { tone: 'success' });
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      const key = `spelling.${error.details['reason']}`;
      notify(isMessageKey(key) ? translate(key) : failureText(translate, error.toFailure()), { tone: 'danger' });
    }
  };
  return () => { void add(); };
}
