import { ArrowDown, ArrowUp, ChevronRight, CornerDownRight, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import { nestHeadings, sectionBeside, type Section } from '../../../shared/article/outline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { onceKeyboardIsBack } from '../../ui/once-keyboard-is-back.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import panels from '../panels/panels.module.css';
import type { ArticleSession } from '../session/article-session.ts';
import type { Live } from '../session/live-value.ts';
import { useLive } from '../use-live.ts';
import styles from './OutlinePanel.module.css';
import { useMoveSection } from './use-move-section.ts';

type Props = {
  readonly session: ArticleSession;
  /** The section that the caret is in. */
  readonly section: Live<string | null>;
};

/** The headings of the article as a tree: where one is, and the way to and past every section. */
export function OutlinePanel({ session, section }: Props) {
  const translate = useTranslate();
  const headings = useLive(session.outline);
  const here = useLive(section);
  const moveSection = useMoveSection(session);
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set());
  const titleOf = ({ text }: { readonly text: string }): string => text || translate('outline.untitled');
  const go = (id: string): void => onceKeyboardIsBack(() => session.bodyEditor.get()?.focusBlock(id));
  const menuOf = (id: string) => [
    { id: 'go', label: translate('outline.goTo'), icon: CornerDownRight, run: () => go(id) },
    ...(['up', 'down'] as const).map((direction) => ({
      id: direction, label: translate(`outline.${direction}`), icon: direction === 'up' ? ArrowUp : ArrowDown, action: `section-${direction}` as const,
      isDisabled: sectionBeside(headings, id, direction) === null, run: () => moveSection(id, direction),
    })),
  ];
  const item = (one: Section) => (
    <TreeItem key={one.id} id={one.id} textValue={titleOf(one)} className={styles.item} onAction={() => session.bodyEditor.get()?.focusBlock(one.id)}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <div className={styles.row} data-here={one.id === here ? '' : undefined}>
            {hasChildItems ? <Button slot="chevron" className={styles.chevron}><ChevronRight aria-hidden className={styles.icon} /></Button> : <span className={styles.chevron} />}
            <span className={styles.text} aria-current={one.id === here ? 'location' : undefined}><bdi>{titleOf(one)}</bdi></span>
            <Menu label={translate('outline.more', { title: titleOf(one) })} placement="bottom end" trigger={<IconButton icon={Ellipsis} size="small" label={translate('outline.more', { title: titleOf(one) })} />} entries={menuOf(one.id)} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={one.sections}>{item}</Collection>
    </TreeItem>
  );
  return (
    <div className={panels.panel} data-outline="" tabIndex={headings.length === 0 ? -1 : undefined}>
      {headings.length === 0 ? <p className={panels.empty}>{translate('outline.empty')}</p> : (
        <Tree
          aria-label={translate('outline.name')} items={nestHeadings(headings)} dependencies={[here, headings]} className={styles.tree}
          expandedKeys={headings.map(({ id }) => id).filter((id) => !folded.has(id))}
          onExpandedChange={(keys) => setFolded(new Set(headings.map(({ id }) => id).filter((id) => !keys.has(id))))}
        >
          {item}
        </Tree>
      )}
    </div>
  );
}
