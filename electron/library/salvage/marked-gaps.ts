import type { Block } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { translator, type Translate } from '../../../shared/messages/translate.ts';
import type { SalvagedBody } from './salvaged-body.ts';

/** What is put into an article is in its own language. @param language BCP 47 */
export function wordsFor(language: string): Translate {
  return translator(/^id\b/.test(language) ? 'id' : 'en');
}

/** A paragraph that says something of the recovery, to be seen apart from the article's own. */
export function notice(text: string): Block {
  return { type: 'paragraph', id: newId(), children: [{ type: 'text', text, marks: ['bold'] }] };
}

/**
 * The body with a paragraph in the place of whatever is missing, in the article's language, so that nobody takes what is
 * there for the whole.
 * @param language of the article, BCP 47
 */
export function withMarkedGaps({ parts, isWhole }: SalvagedBody, language: string): Block[] {
  if (isWhole) return parts.filter((part) => part !== null);
  const translate = wordsFor(language);
  const body: Block[] = [];
  let missing = 0;
  const close = (): void => {
    if (missing > 0) body.push(notice(translate('recovery.gap', { count: missing })));
    missing = 0;
  };
  for (const part of parts) {
    if (part === null) {
      missing += 1;
      continue;
    }
    close();
    body.push(part);
  }
  close();
  if (!parts.includes(null)) body.push(notice(translate('recovery.gapSomewhere')));
  return body;
}
