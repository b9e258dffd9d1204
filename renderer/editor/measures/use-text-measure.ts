import { useEffect, useState } from 'react';
import type { TextMeasure } from '../../../shared/readability/text-measure.ts';
import { atRest } from '../../at-rest.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { WRITING_RESTS } from '../writing-rests.ts';

/** Of measuring in one stretch. */
const STRETCH_MS = 8;

/** The measure of the body, once writing rests; null until it is known. Another language counts another way. */
export function useTextMeasure(session: ArticleSession, language: string): TextMeasure | null {
  const [measured, setMeasured] = useState<{ readonly language: string; readonly measure: TextMeasure } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      const until = performance.now() + STRETCH_MS;
      const total = session.readability().measure(() => performance.now() >= until);
      if (total === null) timer = setTimeout(go);
      else setMeasured({ language, measure: total });
    };
    const { soon, end } = atRest(() => { clearTimeout(timer); go(); }, WRITING_RESTS);
    soon();
    const stop = session.edits.subscribe(soon);
    return () => {
      clearTimeout(timer);
      end();
      stop();
    };
  }, [session, language]);
  return measured?.language === language ? measured.measure : null;
}
