import type { Article } from '../../shared/article/article.ts';
import { textParts } from '../../shared/article/text-parts.ts';
import { placeholdersOf, type Placeholder } from '../../shared/checks/placeholders.ts';
import { RedaksiError } from '../../shared/contract/error.ts';

/** In characters on either side of the placeholder. */
const CONTEXT = 30;

/** What is still to be filled in goes out only by a person's choice. @throws RedaksiError placeholders, with how many there are and where the first one is */
export function refusePlaceholders(article: Article): void {
  const places = placeholdersOf(article);
  const [first] = places;
  if (!first) return;
  const block = article.body.find(({ id }) => id === first.blockId);
  throw new RedaksiError('placeholders', `Still to be filled in at ${places.length} places`, {
    count: places.length, place: block?.type ?? first.field, block: first.blockId, words: wordsAround(article, first),
  });
}

/** null for a field that is found by its name alone. */
function wordsAround({ fields, body }: Article, { field, blockId, part, from, to }: Placeholder): string | null {
  const block = body.find(({ id }) => id === blockId);
  const text = block ? textParts(block)[part] : field === 'headline' || field === 'standfirst' ? fields[field] : undefined;
  if (text === undefined) return null;
  const [start, end] = [Math.max(0, from - CONTEXT), Math.min(text.length, to + CONTEXT)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s+/g, ' ')}${end < text.length ? '…' : ''}`;
}
