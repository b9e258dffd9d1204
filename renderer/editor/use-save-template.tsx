import { LayoutTemplate } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDesk } from '../bridge/use-desk.ts';
import { TemplateNameDialog } from '../templates/TemplateNameDialog.tsx';
import type { MenuEntry } from '../ui/Menu.tsx';
import { notify } from '../ui/notify.ts';
import { useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import type { ArticleSession } from './session/article-session.ts';

/** Offers to keep the article as a template, by palette; the same as an entry of a menu, and the dialog that asks for its name. */
export function useSaveTemplate(session: ArticleSession): { readonly entry: MenuEntry; readonly dialog: ReactNode } {
  const translate = useTranslate();
  const desk = useDesk();
  const [isAsking, setAsking] = useState(false);
  const save = async (named: { readonly name: string; readonly section: string }): Promise<void> => {
    await session.flush();
    const { template } = await desk.call('templates.save', { articleId: session.articleId, ...named });
    notify(translate('templates.saved', { name: template.name }), { tone: 'success' });
  };
  const run = (): void => setAsking(true);
  useAction([{ id: 'save-template', title: translate('templates.save'), run }]);
  const { headline, section } = session.fields.get();
  return {
    entry: { id: 'save-template', label: translate('templates.save'), icon: LayoutTemplate, run },
    dialog: isAsking && (
      <TemplateNameDialog title={translate('templates.save')} initial={{ name: headline, section }} renamed={null} onSave={save} onClose={() => setAsking(false)} />
    ),
  };
}
