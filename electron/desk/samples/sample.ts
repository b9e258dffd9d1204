import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../../../shared/article/article.ts';
import type { Block, BlockOf, ListStyle } from '../../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../../shared/article/change.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { SAMPLE_IMAGES, type SampleImage } from './images.ts';
import { prose } from './prose.ts';

/** A version that became a revision before the article was as it is now. `at` is ISO 8601. */
export type EarlierVersion = { article: Article; name: string; by: string; at: string };
export type SampleArticle = { article: Article; earlier: EarlierVersion[] };

type Head = Partial<Fields> & Pick<Fields, 'headline' | 'language' | 'houseStyle'>;

/** `times` are ISO 8601: made, last changed. */
export function sampleArticle(id: string, times: { created: string; modified: string }, head: Head, body: Block[]): Article {
  return {
    schemaVersion: ARTICLE_SCHEMA_VERSION, id, fields: { ...emptyFields(head.language, head.houseStyle), ...head }, body,
    createdAt: times.created, modifiedAt: times.modified,
  };
}

/** The article as it was: `fields` and `changes` lead from the later version back to this one. */
export function earlierVersion(
  later: Article, revision: { name: string; by: string; at: string }, fields: Partial<Fields>, changes: BodyChange[] = [],
): EarlierVersion {
  const article = {
    ...later, fields: { ...later.fields, publishedAt: null, ...fields }, body: applyChanges(later.body, changes), modifiedAt: revision.at,
  };
  return { article, ...revision };
}

/** Builders of an article's blocks; every id begins with the article's and ends with the block's own word. */
export function blocksOf(articleId: string) {
  const id = (word: string): string => `${articleId}-${word}`;
  return {
    id,
    paragraph: (word: string, line: string): BlockOf<'paragraph'> => ({ type: 'paragraph', id: id(word), children: prose(line) }),
    heading: (word: string, line: string, level: 2 | 3 = 2): BlockOf<'heading'> => ({ type: 'heading', id: id(word), level, children: prose(line) }),
    list: (word: string, style: ListStyle, lines: string[]): BlockOf<'list'> =>
      ({ type: 'list', id: id(word), style, items: lines.map((line) => ({ children: prose(line) })) }),
    quote: (word: string, line: string, attribution: string): BlockOf<'quote'> =>
      ({ type: 'quote', id: id(word), children: prose(line), attribution }),
    pullQuote: (word: string, line: string, attribution: string): BlockOf<'pullQuote'> =>
      ({ type: 'pullQuote', id: id(word), children: prose(line), attribution }),
    figure: (word: string, image: SampleImage, words: { alt: string; caption: string; credit: string }): BlockOf<'figure'> =>
      ({ type: 'figure', id: id(word), image: SAMPLE_IMAGES[image], ...words }),
    rule: (word: string): BlockOf<'rule'> => ({ type: 'rule', id: id(word) }),
    /** Each target by its article id, with its headline as last seen. */
    related: (word: string, targets: [articleId: string, title: string][]): BlockOf<'relatedLinks'> => ({
      type: 'relatedLinks', id: id(word), label: null,
      items: targets.map(([target, title], index) => ({ id: id(`${word}-${index + 1}`), articleId: target, title, url: null })),
    }),
    /** The first row and each row's first cell are headers. */
    table: (word: string, caption: string, rows: string[][]): BlockOf<'table'> => ({
      type: 'table', id: id(word), caption,
      rows: rows.map((cells, row) => ({
        cells: cells.map((line, column) => ({ children: prose(line), ...(row === 0 || column === 0 ? { header: true } : {}) })),
      })),
    }),
  };
}
