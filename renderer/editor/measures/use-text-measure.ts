import { useEffect, useState } from 'react';
import type { TextMeasure } from '../../../shared/readability/text-measure.ts';
import type { ArticleSession } from '../session/article-session.ts';

/** From an edit until it is measured, and of measuring in one stretch. */
const REST_MS = 400;
const STRETCH_MS = 8;

/** The measure of the body, a moment after each edit; null until it is known. Another language counts another way. */
export function useTextMeasure(session: ArticleSession, language: string): TextMeasure | null {
  const [measured, setMeasured] = useState<{ readonly language: string; readonly measure: TextMeasure } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      timer = undefined;
      const end = performance.now() + STRETCH_MS;
      const total = session.readability().measure(() => performance.now() >= end);
      if (total === null) timer = setTimeout(go);
      else setMeasured({ language, measure: total });
    };
    timer = setTimeout(go, REST_MS);
    const stop = session.edits.subscribe(() => { timer ??= setTimeout(go, REST_MS); });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, language]);
  return measured?.language === language ? measured.measure : null;
}
