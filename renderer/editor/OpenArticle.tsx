import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Revision } from '../../shared/contract/revisions.ts';
import { ArticleColumns } from '../ui/ArticleColumns.tsx';
import { showColumn, useFocusMode } from '../ui/columns.ts';
import { notify } from '../ui/notify.ts';
import { ActionsPaused, useAction } from '../ui/use-action.ts';
import { useTranslate } from '../ui/use-translate.ts';
import { usePrint } from '../use-print.ts';
import { useMoveToTrash } from '../trash/use-move-to-trash.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ArticlePanels, type PanelTab } from './ArticlePanels.tsx';
import styles from './ArticleScreen.module.css';
import { StatusLine } from './fields/StatusLine.tsx';
import { LookBack } from './history/LookBack.tsx';
import { RestoreDialog } from './history/RestoreDialog.tsx';
import { useRevisions } from './history/use-revisions.ts';
import { useHouseHits } from './house-rules/use-house-hits.ts';
import { useEscapeFocus } from './look/use-escape-focus.ts';
import { useLookActions } from './look/use-look-actions.ts';
import { ConflictDialog } from './panels/ConflictDialog.tsx';
import { NameRevisionDialog } from './panels/NameRevisionDialog.tsx';
import { useNextPlaceholder } from './placeholder/use-next-placeholder.ts';
import { useOutlineActions } from './outline/use-outline-actions.ts';
import type { ArticleSession } from './session/article-session.ts';
import { LiveValue } from './session/live-value.ts';
import { useReadAloud } from './speech/use-read-aloud.ts';
import { useTargets } from './use-targets.ts';
import { Writing } from './Writing.tsx';

/** An article as it will be read, with what belongs to it at the right. */
export function OpenArticle({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const targets = useTargets(session);
  const houseHits = useHouseHits(session);
  const [section] = useState(() => new LiveValue<string | null>(null));
  const screen = useRef<HTMLDivElement>(null);
  const bylineRef = useRef<HTMLInputElement>(null);
  const relatedRef = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<PanelTab>('article');
  const [isNaming, setNaming] = useState(false);
  const [isDatelineOpen, setDatelineOpen] = useState(false);
  const [lookedAt, setLookedAt] = useState<number | null>(null);
  const [restoring, setRestoring] = useState<Revision | null>(null);
  const { revisions } = useRevisions(session.articleId, tab === 'revisions' || lookedAt !== null);
  const isFocused = useFocusMode();
  useLookActions();
  useEscapeFocus(session);
  const hasPlaceholders = useSyncExternalStore(session.placeholders.subscribe, () => session.placeholders.get() > 0);
  const moveToTrash = useMoveToTrash();
  const shown = revisions?.find(({ sequence }) => sequence === lookedAt) ?? null;
  const isLooking = shown !== null;

  const openTab = (next: PanelTab): void => flushSync(() => { showColumn('panels', true); setTab(next); });
  const focusPanel = (input: RefObject<HTMLInputElement | null>): void => {
    openTab('article');
    input.current?.focus();
  };
  const showFinding = ({ field, blockId }: Finding): void => {
    if (blockId !== null) return session.bodyEditor.get()?.focusBlock(blockId);
    if (field === 'dateline') return setDatelineOpen(true);
    if (field === 'body') return session.bodyEditor.get()?.focus();
    const input = (): HTMLElement | null | undefined => screen.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field ?? '')}"] :is(input, textarea, button)`);
    // The panel that somebody works with stays where the field is on show without another.
    if (!input()) openTab('article');
    input()?.focus();
  };
  const printing = usePrint(session.articleId, null, () => session.fields.get().headline, () => session.flush());
  const speech = useReadAloud(session);
  useOutlineActions(session, section, () => openTab('outline'));
  const nextPlaceholder = useNextPlaceholder(session, showFinding);
  useEffect(() => { if (session.isRestored) notify(translate('save.recovered')); }, [session, translate]);
  useAction([
    { id: 'name-revision', title: translate('panels.revision.name'), run: () => setNaming(true) },
    { id: 'byline', title: translate('panels.byline.go'), run: () => focusPanel(bylineRef) },
    { id: 'dateline', title: translate('panels.dateline.go'), run: () => setDatelineOpen(true) },
    { id: 'related-link', title: translate('panels.related.go'), run: () => focusPanel(relatedRef) },
    { id: 'next-placeholder', title: translate('editor.placeholder.next'), isEnabled: hasPlaceholders, run: nextPlaceholder },
    { id: 'word-goal', title: translate('measures.goalGo'), run: () => showFinding({ code: 'wordGoal', severity: 'hint', field: 'wordGoal', blockId: null, details: {} }) },
    { id: 'revisions', title: translate('panels.revisions.go'), run: () => openTab('revisions') },
    { id: 'checks', title: translate('panels.checks.go'), run: () => openTab('checks') },
    { id: 'trash', title: translate('trash.putThis'), run: () => moveToTrash(session.articleId) },
  ]);
  return (
    <div ref={screen} className={styles.paper} onBlur={() => { session.flush().catch(() => undefined); }}>
      <ArticleColumns
        panelsLabel={translate('panels.name')}
        article={(
          <div className={styles.column}>
            {!isFocused && <ArticleHeader session={session} onReadAloud={speech.startOrStop} printing={printing} onName={() => setNaming(true)} onDelete={() => moveToTrash(session.articleId)} />}
            {shown && <LookBack articleId={session.articleId} revision={shown} onBack={() => setLookedAt(null)} onRestore={() => setRestoring(shown)} />}
            {/* The editor stays behind the earlier version, with its caret and what can be undone, and nobody reaches it. */}
            <div className={styles.writing} hidden={isLooking} inert={isLooking}>
              <ActionsPaused value={isLooking}>
                <Writing
                  screenRef={screen} session={session} targets={targets} houseHits={houseHits} section={section} onPickRelated={() => focusPanel(relatedRef)} onShow={showFinding}
                  isDatelineOpen={isDatelineOpen && !isLooking} onDatelineOpen={setDatelineOpen}
                />
              </ActionsPaused>
            </div>
            <StatusLine session={session} speech={speech} onNextPlaceholder={nextPlaceholder} />
          </div>
        )}
        panels={(
          <ArticlePanels
            session={session} targets={targets} houseHits={houseHits} section={section} tab={tab} onTab={setTab} bylineRef={bylineRef} relatedRef={relatedRef}
            onName={() => setNaming(true)} onShow={(finding) => { flushSync(() => setLookedAt(null)); showFinding(finding); }}
            lookedAt={lookedAt} onLook={setLookedAt} onRestore={setRestoring}
          />
        )}
      />
      {isNaming && <NameRevisionDialog session={session} onClose={() => setNaming(false)} />}
      {restoring && <RestoreDialog session={session} revision={restoring} onRestored={() => setLookedAt(null)} onClose={() => setRestoring(null)} />}
      <ConflictDialog session={session} />
    </div>
  );
}
