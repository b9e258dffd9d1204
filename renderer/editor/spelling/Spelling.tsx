import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useMutationCall } from '../../bridge/use-call.ts';
import { atRest } from '../../at-rest.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { notify } from '../../ui/notify.ts';
import { useAction } from '../../ui/use-action.ts';
import { useTellFailure } from '../../ui/use-tell-failure.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import { selectInArticle } from '../select-in-article.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useLiveLater, type Later } from '../use-live-later.ts';
import { checkerOf } from './checker-of.ts';
import { correct } from './correct.ts';
import { misspellingAtCaret, nextMisspelling, type ShownMisspelling } from './find-misspelling.ts';
import { misspellingsBy, type Misspelling } from './misspellings.ts';
import { SpellingMenu } from './SpellingMenu.tsx';
import { useContextMenu } from './use-context-menu.ts';
import { usePaintedMisspellings } from './use-painted-misspellings.ts';
import { useSpelling } from './use-spelling.ts';
import { useOwnSpellcheck } from './use-own-spellcheck.ts';

/** In milliseconds. Letters that follow each other fast are answered together. */
const onceAnswersRest: Later<number> = (draw) => atRest(draw, { rest: 100, most: 1_000 });

type Asked = ShownMisspelling & { readonly anchor: DOMRect };

/** Marks the words of the body, its boxes, cells and notes that no dictionary knows, and offers what can be done about them. */
export function Spelling({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const [editor] = useLexicalComposerContext();
  const checker = checkerOf(useDesk());
  const version = useLiveLater(checker.version, onceAnswersRest);
  const spelling = useSpelling(session);
  const judgement = spelling.kind === 'on' ? spelling.judgement : null;
  // Another version: the checker knows words that it did not know.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const misspellingsOf = useMemo(() => judgement && misspellingsBy(judgement), [judgement, version]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { mutate: addWord } = useMutationCall('spelling.addWord');
  const { mutate: ignore } = useMutationCall('spelling.ignore');
  const failed = useTellFailure();

  usePaintedMisspellings(session, misspellingsOf);
  useOwnSpellcheck(judgement !== null);
  const ask = useCallback((shown: ShownMisspelling): void => setAsked({ ...shown, anchor: shown.range.getBoundingClientRect() }), []);
  useContextMenu(session, misspellingsOf, ask);
  const suggest = useCallback(({ tongue, word }: Misspelling) => checker.suggest(tongue, word), [checker]);

  const askAtCaret = (): void => {
    const shown = misspellingsOf && misspellingAtCaret(session, editor, misspellingsOf);
    if (shown) ask(shown);
    else notify(translate('spelling.notAWord'));
  };
  const go = (direction: 1 | -1): void => {
    if (!judgement) return;
    nextMisspelling(session, editor, direction, { ...judgement, checker }, () => misspellingsBy(judgement)).then((found) => {
      if (!found) return notify(translate('spelling.none'));
      selectInArticle(session, found.misspelling);
      found.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    }, () => undefined);
  };
  useAction([
    { id: 'spelling-next', title: translate('spelling.next'), isEnabled: judgement !== null, run: () => go(1) },
    { id: 'spelling-previous', title: translate('spelling.previous'), isEnabled: judgement !== null, run: () => go(-1) },
    { id: 'spelling-suggest', title: translate('spelling.suggest'), isEnabled: judgement !== null, run: askAtCaret },
  ]);
  useEffect(() => editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) setAsked(null);
  }), [editor]);
  if (!asked) return null;
  const { misspelling, anchor } = asked;
  return (
    <SpellingMenu
      misspelling={misspelling} anchor={anchor} suggest={suggest} onClose={() => setAsked(null)}
      onCorrect={(text) => correct(editor, asked, text)}
      onAdd={() => addWord({ word: misspelling.word }, { onSuccess: () => notify(translate('spelling.added', { word: misspelling.word })), onError: failed })}
      onIgnore={() => ignore({ articleId: session.articleId, word: misspelling.word }, { onError: failed })}
    />
  );
}
