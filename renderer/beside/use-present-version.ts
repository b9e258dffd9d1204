import { useEffect, useState } from 'react';
import { useDesk } from '../bridge/use-desk.ts';

/** A writing window saves four times a second; whoever reads along need not be interrupted as often. */
const REST_MS = 2000;

/** Counts the changes of an article, once it has rested, so that what shows it can be loaded anew. */
export function usePresentVersion(articleId: string): number {
  const desk = useDesk();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = desk.subscribe((event) => {
      if (event.type !== 'library.replaced' && !(event.type === 'article.changed' && event.articleId === articleId)) return;
      clearTimeout(timer);
      timer = setTimeout(() => setVersion((present) => present + 1), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [desk, articleId]);
  return version;
}
