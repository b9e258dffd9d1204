import { useMemo } from 'react';
import type { Fields } from '../../../shared/article/fields.ts';
import { dictionaryFor } from '../../../shared/spelling/dictionary.ts';
import { knownWords } from '../../../shared/spelling/known-words.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { useLive } from '../use-live.ts';
import { checkerOf } from './checker-of.ts';
import type { Tongue } from './checker.ts';
import type { Judgement } from './misspellings.ts';

/** `off`: the person does not want it; `asking`: not known yet. */
export type Spelling =
  | { readonly kind: 'off' | 'asking' }
  | { readonly kind: 'noDictionary' | 'failed'; readonly language: string }
  | { readonly kind: 'on'; readonly judgement: Judgement };

/** Whether, and by what, the words of an article are checked. */
export function useSpelling(session: ArticleSession): Spelling {
  const checker = checkerOf(useDesk());
  const { data: settings } = useCall('settings.get', {});
  const { data: found } = useCall('spelling.dictionaries', {});
  const known = useKnownWords(session);
  const failure = useLive(checker.failure);
  const language = useField(session, 'language');
  return useMemo((): Spelling => {
    if (settings?.checksSpelling === false) return { kind: 'off' };
    if (!settings || !found) return { kind: 'asking' };
    const tongues = new Map<string, Tongue | null>();
    const tongueOf = (wanted: string): Tongue | null => {
      const present = tongues.get(wanted);
      if (present !== undefined) return present;
      const dictionary = dictionaryFor(wanted, found.dictionaries, found.choice);
      const tongue = dictionary && { dictionary, language: wanted };
      tongues.set(wanted, tongue);
      return tongue;
    };
    if (tongueOf(language) === null) return { kind: 'noDictionary', language };
    if (failure !== null) return { kind: 'failed', language };
    return { kind: 'on', judgement: { language, checker, tongueOf, known } };
  }, [settings, found, known, failure, language, checker]);
}

/** Own words, what is ignored in this article, and the names that stand in its fields. */
function useKnownWords(session: ArticleSession) {
  const { data: own } = useCall('spelling.words', {});
  const { data: ignored } = useCall('spelling.ignored', { articleId: session.articleId });
  const language = useField(session, 'language');
  const byline = useField(session, 'byline');
  const dateline = useField(session, 'dateline');
  const tags = useField(session, 'tags');
  const names = useMemo(() => namesIn({ byline, dateline, tags }), [byline, dateline, tags]);
  return useMemo(() => knownWords([...own?.words ?? [], ...ignored?.words ?? [], ...names], language), [own, ignored, names, language]);
}

function namesIn({ byline, dateline, tags }: Pick<Fields, 'byline' | 'dateline' | 'tags'>): string[] {
  return [...byline.map(({ name }) => name), dateline?.place ?? '', dateline?.agency ?? '', ...tags];
}
