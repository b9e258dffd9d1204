import { Bookmark, ChevronDown, Ellipsis, FileDown, PanelRight, Printer, Send, Trash2, Volume2 } from 'lucide-react';
import { STAGES, type Stage } from '../../shared/article/fields.ts';
import { Button } from '../ui/Button.tsx';
import { showColumn, useColumn } from '../ui/columns.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { onceKeyboardIsBack } from '../ui/once-keyboard-is-back.ts';
import { useTellFailure } from '../ui/use-tell-failure.ts';
import { useTranslate } from '../ui/use-translate.ts';
import type { Printing } from '../use-print.ts';
import { goTo } from '../use-route.ts';
import styles from './ArticleScreen.module.css';
import type { ArticleSession } from './session/article-session.ts';
import { useCopyArticle } from './clipboard/use-copy-article.ts';
import { useDuplicate } from './use-duplicate.ts';
import { useField } from './use-field.ts';
import { useSaveTemplate } from './use-save-template.tsx';

type Props = { readonly session: ArticleSession; readonly onName: () => void; readonly onReadAloud: () => void; readonly printing: Printing; readonly onDelete: () => void };

/** Where the article stands on its way, and what leads on from here. */
export function ArticleHeader({ session, onName, onReadAloud, printing, onDelete }: Props) {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const stage = useField(session, 'stage');
  const hasPanels = useColumn('panels');
  const copies = useCopyArticle(session);
  const duplicate = useDuplicate(session);
  const template = useSaveTemplate(session);
  const setStage = (next: Stage): void => {
    session.setStage(next).catch(tellFailure);
  };
  return (
    <header className={styles.header}>
      <Menu
        label={translate('panels.stage')}
        trigger={(
          <Button variant="quiet" icon={ChevronDown} aria-label={translate('panels.stage.now', { stage: translate(`common.stage.${stage}`) })}>
            {translate(`common.stage.${stage}`)}
          </Button>
        )}
        entries={STAGES.filter((one) => one !== stage).map((one) => ({ id: one, label: translate(`common.stage.${one}`), run: () => setStage(one) }))}
      />
      <span className={styles.gap} />
      <IconButton icon={Bookmark} label={translate('panels.revision.name')} action="name-revision" onPress={onName} />
      <IconButton
        icon={PanelRight} label={translate(hasPanels ? 'desk.foldPanels' : 'desk.unfoldPanels')} action="panels-column"
        aria-expanded={hasPanels} onPress={() => showColumn('panels', !hasPanels)}
      />
      <Menu
        label={translate('trash.more')} placement="bottom end" trigger={<IconButton icon={Ellipsis} label={translate('trash.more')} />}
        entries={[{ id: 'read-aloud', label: translate('speech.startOrStop'), icon: Volume2, action: 'read-aloud', run: () => onceKeyboardIsBack(onReadAloud) }, { id: 'print', label: translate('print.print'), icon: Printer, action: 'print', run: () => onceKeyboardIsBack(printing.print) }, { id: 'save-pdf', label: translate('print.pdf'), icon: FileDown, run: () => onceKeyboardIsBack(printing.savePdf) }, ...copies, duplicate, template.entry, { id: 'trash', label: translate('trash.put'), icon: Trash2, isDanger: true, run: onDelete }]}
      />
      <Button variant="primary" icon={Send} onPress={() => goTo({ screen: 'publish', articleId: session.articleId })}>{translate('panels.publish')}</Button>
      {template.dialog}
    </header>
  );
}
