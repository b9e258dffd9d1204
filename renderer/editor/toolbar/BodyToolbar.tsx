import { Bold, ImagePlus, Italic, Link, Newspaper, Redo2, RemoveFormatting, Table, Underline, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { Toolbar, ToolbarSeparator } from '../../ui/Toolbar.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import { TEXT_KINDS } from '../../../shared/article/block-kind.ts';
import { useBody } from '../body/body-context.ts';
import { useBodyCommands } from '../body/use-body-commands.ts';
import { useOpenLink } from '../link/use-open-link.ts';
import styles from './BodyToolbar.module.css';
import { MoreMarks } from './MoreMarks.tsx';
import { useTextState, useUndoState } from './use-text-state.ts';

const MARKS = [
  { mark: 'bold', icon: Bold },
  { mark: 'italic', icon: Italic },
  { mark: 'underline', icon: Underline },
] as const;

export function BodyToolbar({ onLink }: { readonly onLink: () => void }) {
  const translate = useTranslate();
  const { onPickRelated } = useBody();
  const commands = useBodyCommands();
  const openLink = useOpenLink(onLink);
  const state = useTextState();
  const { canUndo, canRedo } = useUndoState();
  const kinds = useMemo(() => TEXT_KINDS.map((id) => ({ id, label: translate(`editor.kind.${id}`) })), [translate]);
  return (
    <div className={styles.bar}>
      <Toolbar label={translate('editor.toolbar')}>
        <Select label={translate('editor.blockKind')} isLabelHidden options={kinds} value={state.kind} placeholder={state.card === null ? undefined : translate(`editor.kind.${state.card}`)} isDisabled={state.card !== null} onChange={commands.turnInto} className={styles.kind} />
        <ToolbarSeparator />
        {MARKS.map(({ mark, icon }) => (
          <ToggleButton
            key={mark} icon={icon} label={translate(`editor.${mark}`)} action={`body-${mark}`} preventFocusOnPress
            isSelected={state[mark]} onChange={() => commands.format(mark)}
          />
        ))}
        <MoreMarks state={state} />
        <ToggleButton icon={Link} label={translate('editor.link')} action="body-link" preventFocusOnPress isSelected={state.link} onChange={openLink} />
        <IconButton icon={RemoveFormatting} label={translate('editor.clearFormat')} action="body-clear" preventFocusOnPress onPress={commands.clearFormat} />
        <ToolbarSeparator />
        <IconButton icon={Newspaper} label={translate('editor.insert.relatedLinks')} preventFocusOnPress onPress={() => { commands.insertCard('relatedLinks'); onPickRelated(); }} />
        <IconButton icon={ImagePlus} label={translate('editor.insert.figure')} preventFocusOnPress onPress={() => commands.insertCard('figure')} />
        <IconButton icon={Table} label={translate('editor.insert.table')} preventFocusOnPress onPress={() => commands.insertCard('table')} />
        <ToolbarSeparator />
        <IconButton icon={Undo2} label={translate('editor.undo')} action="body-undo" preventFocusOnPress isDisabled={!canUndo} onPress={commands.undo} />
        <IconButton icon={Redo2} label={translate('editor.redo')} action="body-redo" preventFocusOnPress isDisabled={!canRedo} onPress={commands.redo} />
      </Toolbar>
    </div>
  );
}
