import type { Block } from '../../../shared/article/block.ts';
import { textParts } from '../../../shared/article/text-parts.ts';
import type { Replacement } from '../../../shared/find/find-in-text.ts';
import type { FindQuery } from '../../../shared/find/find-query.ts';
import { Finder } from './finder.ts';
import { FOUND_FIELDS, foundAt, type Found, type Version } from '../../../shared/find/found.ts';

type Searched = { readonly parts: readonly string[]; readonly found: readonly (readonly Replacement[])[] };

/** Looks for one thing after another in an article that changes; a block that is the same one is looked at once a question. */
export class ArticleSearch {
  readonly #finder = new Finder();
  #question = '';
  #searched = new WeakMap<Block, Searched>();

  /**
   * @param replacement what is to stand instead, as `replacementsInText` takes it
   * @returns in reading order
   * @throws InvalidPattern, FindTooSlow
   */
  async search(query: FindQuery, replacement: string, { fields, blocks }: Version): Promise<Found[]> {
    if (query.text === '') return [];
    const searched = this.#for(query, replacement);
    const unread = blocks.filter((block) => !searched.has(block)).map((block) => ({ block, parts: textParts(block) }));
    const texts = [...FOUND_FIELDS.map((name) => fields[name]), ...unread.flatMap(({ parts }) => parts)];
    const answers = await this.#finder.find(query, replacement, texts);
    let next = FOUND_FIELDS.length;
    for (const { block, parts } of unread) searched.set(block, { parts, found: answers.slice(next, next += parts.length) });
    return [
      ...FOUND_FIELDS.flatMap((field, index) => foundAt({ kind: 'field', field }, fields[field], answers[index] ?? [])),
      ...blocks.flatMap((block) => (searched.get(block)?.found ?? []).flatMap((found, part) => (
        found.length === 0 ? [] : foundAt({ kind: 'block', blockId: block.id, part }, searched.get(block)?.parts[part] ?? '', found)))),
    ];
  }

  close(): void {
    this.#finder.close();
  }

  #for(query: FindQuery, replacement: string): WeakMap<Block, Searched> {
    const question = JSON.stringify([query, replacement]);
    if (question !== this.#question) this.#searched = new WeakMap();
    this.#question = question;
    return this.#searched;
  }
}
