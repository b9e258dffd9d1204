import { placeholdersOf } from '../placeholders.ts';
import { onBlock, onField, type Rule } from '../rule.ts';

/** One finding for each field and block, however many places in it are still to be filled in. */
export const placeholder: Rule = (article) => {
  const places = new Map(placeholdersOf(article).map((place) => [place.blockId ?? place.field ?? '', place]));
  return [...places.values()].map(({ field, blockId }) => (field === null ? onBlock('placeholder', 'warning', blockId) : onField('placeholder', 'warning', field)));
};
