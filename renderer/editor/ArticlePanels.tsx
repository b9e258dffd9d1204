import type { Ref } from 'react';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Revision } from '../../shared/contract/revisions.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useTranslate } from '../ui/use-translate.ts';
import styles from './ArticleScreen.module.css';
import type { ArticleHouseHits } from './house-rules/use-house-hits.ts';
import { Measures } from './measures/Measures.tsx';
import { OutlinePanel } from './outline/OutlinePanel.tsx';
import { BylineSection } from './panels/BylineSection.tsx';
import { ChecksPanel } from './panels/ChecksPanel.tsx';
import { DetailsSection } from './panels/DetailsSection.tsx';
import { RelatedSection } from './panels/RelatedSection.tsx';
import { RevisionsPanel } from './panels/RevisionsPanel.tsx';
import type { ArticleSession } from './session/article-session.ts';
import type { Live } from './session/live-value.ts';
import type { Targets } from './use-targets.ts';

export type PanelTab = 'article' | 'outline' | 'revisions' | 'checks';

type Props = {
  readonly session: ArticleSession;
  readonly targets: Targets;
  readonly houseHits: ArticleHouseHits;
  /** The section that the caret is in. */
  readonly section: Live<string | null>;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly bylineRef: Ref<HTMLInputElement>;
  readonly relatedRef: Ref<HTMLInputElement>;
  readonly onName: () => void;
  readonly onShow: (finding: Finding) => void;
  /** The revision that is in the place of the article; null: the present. */
  readonly lookedAt: number | null;
  readonly onLook: (sequence: number | null) => void;
  readonly onRestore: (revision: Revision) => void;
};

export function ArticlePanels({ session, targets, houseHits, section, tab, onTab, bylineRef, relatedRef, onName, onShow, lookedAt, onLook, onRestore }: Props) {
  const translate = useTranslate();
  return (
    <Tabs<PanelTab>
      label={translate('panels.name')} selected={tab} onSelect={onTab} className={styles.panels}
      tabs={[
        {
          id: 'article', label: translate('panels.article'), content: <>
            <BylineSection session={session} inputRef={bylineRef} />
            <RelatedSection session={session} targets={targets} inputRef={relatedRef} />
            <DetailsSection session={session} />
            <Measures session={session} />
          </>,
        },
        { id: 'outline', label: translate('outline.tab'), content: <OutlinePanel session={session} section={section} /> },
        { id: 'revisions', label: translate('panels.revisions'), content: <RevisionsPanel articleId={session.articleId} onName={onName} lookedAt={lookedAt} onLook={onLook} onRestore={onRestore} /> },
        { id: 'checks', label: translate('panels.checks'), content: <ChecksPanel session={session} houseHits={houseHits} onShow={onShow} /> },
      ]}
    />
  );
}
