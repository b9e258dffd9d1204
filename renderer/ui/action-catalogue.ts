import type { MessageKey } from '../../shared/messages/translate.ts';

/** The name of an action on the screens (two where it switches something), then the keys that it comes with. */
type Entry = readonly [name: MessageKey | readonly [MessageKey, MessageKey], ...keys: readonly string[]];

/**
 * Everything that can be done by palette and keys, in the order of the settings: what is not named here cannot be
 * offered. Keys belong to an action, never to the button or menu that shows them, because a person may change them.
 */
export const ACTION_GROUPS = {
  go: {
    'palette': ['common.palette', 'Mod+Shift+P'],
    'new-article': ['desk.newArticle', 'Mod+Alt+N'],
    'new-from-template': ['templates.new', 'Mod+Alt+Shift+N'],
    'open-article': ['desk.openArticle', 'Mod+O'],
    'beside': [['beside.close', 'beside.open'], 'Mod+Alt+Shift+O'],
    'import': ['desk.import'],
    'find-everywhere': ['find.everywhere.title', 'Mod+Shift+F'],
    'write': ['publish.backToWriting'],
    'print': ['print.print', 'Mod+P'],
    'save-pdf': ['print.pdf'],
    'desk-column': [['desk.fold', 'desk.unfold'], 'Mod+Shift+\\'],
    'panels-column': [['desk.foldPanels', 'desk.unfoldPanels'], 'Mod+Alt+\\'],
    'settings': ['settings.open', 'Mod+Alt+,'],
    'shortcuts': ['settings.openShortcuts', 'Mod+/'],
    'backups': ['backups.title'],
    'back-up': ['backups.make'],
    'library-try-again': ['recovery.tryAgain'],
  },
  look: {
    'spelling': [['spelling.check', 'spelling.uncheck']],
    'smart-typing': [['editor.smartTyping.off', 'editor.smartTyping.on']],
    'full-screen': [['look.fullScreen.enter', 'look.fullScreen.leave'], 'Mod+Shift+Enter'],
    'theme-light': ['settings.useLight'],
    'theme-dark': ['settings.useDark'],
    'theme-system': ['settings.useSystem'],
    'language-id': ['settings.useIndonesian'],
    'language-en': ['settings.useEnglish'],
  },
  writing: {
    'focus-mode': [['look.focus.enter', 'look.focus.leave'], 'Mod+Alt+Z'],
    'focus-dim': [['look.dim.on', 'look.dim.off']],
    'typewriter': [['look.typewriter.on', 'look.typewriter.off'], 'Mod+Alt+Y'],
    'zoom-in': ['look.zoom.in', 'Mod+Alt+=', 'Mod+Alt+Shift+=', 'Mod+Alt+Plus'],
    'zoom-out': ['look.zoom.out', 'Mod+Alt+-'],
    'zoom-reset': ['look.zoom.reset', 'Mod+Alt+Shift+0'],
    'text-larger': ['look.larger'],
    'text-smaller': ['look.smaller'],
    'lines-wider': ['look.wider'],
    'lines-narrower': ['look.narrower'],
    'font-serif': ['look.useFont.serif'],
    'font-sans': ['look.useFont.sans'],
    'font-system': ['look.useFont.system'],
  },
  text: {
    'body-bold': ['editor.bold', 'Mod+B'],
    'body-italic': ['editor.italic', 'Mod+I'],
    'body-underline': ['editor.underline', 'Mod+U'],
    'body-strike': ['editor.strike', 'Alt+Shift+5'],
    'body-superscript': ['editor.superscript', 'Mod+.'],
    'body-subscript': ['editor.subscript', 'Mod+,'],
    'body-code': ['editor.code', 'Mod+Shift+M'],
    'body-link': ['editor.link', 'Mod+K'],
    'phrase-language': ['editor.phraseLanguage', 'Mod+Alt+G'],
    'body-clear': ['editor.clearFormat', 'Mod+\\'],
    'body-only-links': ['editor.onlyLinks', 'Mod+Alt+V'],
    'special-characters': ['editor.characters', 'Mod+Alt+O'],
    'body-undo': ['editor.undo', 'Mod+Z'],
    'body-redo': ['editor.redo', 'Mod+Y', 'Mod+Shift+Z'],
  },
  blocks: {
    'body-paragraph': ['editor.turnInto.paragraph', 'Mod+Alt+0'],
    'body-heading2': ['editor.turnInto.heading2', 'Mod+Alt+2'],
    'body-heading3': ['editor.turnInto.heading3', 'Mod+Alt+3'],
    'body-heading4': ['editor.turnInto.heading4', 'Mod+Alt+4'],
    'body-number': ['editor.turnInto.number', 'Mod+Shift+7'],
    'body-bullet': ['editor.turnInto.bullet', 'Mod+Shift+8'],
    'body-check': ['editor.turnInto.check', 'Mod+Shift+9'],
    'body-tick': ['editor.check', 'Mod+Enter'],
    'body-quote': ['editor.turnInto.quote', 'Mod+Alt+Q'],
    'body-pullQuote': ['editor.insert.pullQuote'],
    'body-figure': ['editor.insert.figure'],
    'body-gallery': ['editor.insert.gallery'],
    'figure-small': ['editor.figure.make.small'],
    'figure-half': ['editor.figure.make.half'],
    'figure-text': ['editor.figure.make.text'],
    'figure-wide': ['editor.figure.make.wide'],
    'fetch-pictures': ['editor.fetch.all'],
    'body-relatedLinks': ['editor.insert.relatedLinks'],
    'body-table': ['editor.insert.table'],
    'body-factBox': ['editor.insert.factBox'],
    'body-embed': ['editor.insert.embed'],
    'body-rule': ['editor.insert.rule'],
    'body-footnote': ['editor.footnote.insert', 'Mod+Alt+F'],
    'block-menu': ['editor.block.menu', 'Mod+Alt+.'],
    'body-duplicate': ['editor.block.duplicate'],
    'body-move-up': ['editor.moveUp', 'Alt+Shift+ArrowUp'],
    'body-move-down': ['editor.moveDown', 'Alt+Shift+ArrowDown'],
  },
  table: {
    'table-menu': ['table.menu', 'Mod+Alt+U'],
    'table-addRowAbove': ['table.addRowAbove'],
    'table-addRowBelow': ['table.addRowBelow'],
    'table-moveRowUp': ['table.moveRowUp'],
    'table-moveRowDown': ['table.moveRowDown'],
    'table-headerRow': [['table.headerRow', 'table.noHeaderRow']],
    'table-removeRows': ['table.removeRows'],
    'table-addColumnBefore': ['table.addColumnBefore'],
    'table-addColumnAfter': ['table.addColumnAfter'],
    'table-moveColumnBack': ['table.moveColumnBack'],
    'table-moveColumnOn': ['table.moveColumnOn'],
    'table-headerColumn': [['table.headerColumn', 'table.noHeaderColumn']],
    'table-removeColumns': ['table.removeColumns'],
    'table-merge': ['table.merge'],
    'table-split': ['table.split'],
    'table-clear': ['table.clear'],
  },
  find: {
    'find': ['find.open', 'Mod+F'],
    'find-replace': ['find.openReplace', 'Mod+H'],
    'find-next': ['find.next', 'F3'],
    'find-previous': ['find.previous', 'Shift+F3'],
    'next-placeholder': ['editor.placeholder.next', 'Mod+Alt+K'],
    'spelling-next': ['spelling.next', 'F7'],
    'spelling-previous': ['spelling.previous', 'Shift+F7'],
    'spelling-suggest': ['spelling.suggest', 'Mod+Alt+X'],
    'house-hit-next': ['houseRules.next', 'F8'],
    'house-hit-previous': ['houseRules.previous', 'Shift+F8'],
  },
  article: {
    'dateline': ['panels.dateline.go', 'Mod+Alt+D'],
    'byline': ['panels.byline.go', 'Mod+Alt+B'],
    'related-link': ['panels.related.go', 'Mod+Alt+R'],
    'outline': ['outline.go', 'Mod+Alt+A'],
    'section-up': ['outline.up', 'Mod+Alt+PageUp'],
    'section-down': ['outline.down', 'Mod+Alt+PageDown'],
    'checks': ['panels.checks.go'],
    'read-aloud': [['speech.start', 'speech.stop'], 'Mod+Alt+S'],
    'read-aloud-pause': [['speech.pause', 'speech.goOn'], 'Mod+Alt+P'],
    'word-goal': ['measures.goalGo'],
    'revisions': ['panels.revisions.go'],
    'name-revision': ['panels.revision.name', 'Mod+S'],
    'publish': ['publish.open', 'Mod+E'],
    'copy-all-text': ['save.copyText'],
    'save-copy': ['save.saveCopy'],
    'copy-html': ['copy.html'],
    'copy-text': ['copy.text'],
    'copy-markdown': ['copy.markdown'],
    'duplicate': ['duplicate.this'],
    'save-template': ['templates.save'],
    'trash': ['trash.putThis'],
    'back-to-present': ['history.back'],
    'restore-revision': ['history.restoreThis'],
  },
  publish: {
    'export': ['publish.export', 'Mod+E'],
  },
  trash: {
    'take-back': ['trash.takeBack'],
    'delete-now': ['trash.deleteNow'],
    'empty-trash': ['trash.empty'],
  },
  library: {
    'verify': ['verify.start'],
    'recovery-both': ['recovery.both'],
    'recovery-backupOnly': ['recovery.backupOnly'],
    'recovery-salvageOnly': ['recovery.salvageOnly'],
    'recovery-leave': ['recovery.leave'],
    'recovery-try-again': ['recovery.tryAgain'],
    'recovery-open': ['recovery.done.open'],
  },
} as const satisfies Record<string, Record<string, Entry>>;

export type ActionGroup = keyof typeof ACTION_GROUPS;
type IdsOf<G> = G extends unknown ? keyof G & string : never;
export type ActionId = IdsOf<(typeof ACTION_GROUPS)[ActionGroup]>;

/** Where the actions of a group are offered; null: on every screen. Two that are never offered together may have the same keys. */
const SCREENS: Readonly<Record<ActionGroup, string | null>> = {
  go: null, look: null, writing: 'write', text: 'write', blocks: 'write', table: 'write', find: 'write', article: 'write', publish: 'publish', trash: null, library: null,
};

export type CataloguedAction = { readonly id: ActionId; readonly group: ActionGroup; readonly names: readonly MessageKey[]; readonly keys: readonly string[]; readonly screen: string | null };

export const ACTIONS: readonly CataloguedAction[] = (Object.keys(ACTION_GROUPS) as ActionGroup[]).flatMap((group) =>
  (Object.entries(ACTION_GROUPS[group]) as [ActionId, Entry][]).map(([id, [name, ...keys]]) => ({
    id, group, names: typeof name === 'string' ? [name] : name, keys, screen: SCREENS[group],
  })));

export const actionsById: ReadonlyMap<string, CataloguedAction> = new Map(ACTIONS.map((action) => [action.id, action]));
