import { articleSchema, type Article } from '../../article/article.ts';
import { newId } from '../../article/id.ts';
import type { ImportNote } from '../../contract/publishing.ts';
import { defaultHouseStyleId } from '../../house-style/built-in.ts';
import type { Reading } from '../file.ts';
import { parseJson } from './parse-json.ts';

/**
 * An article in the form of docs/article-model.md as a new article: it gets an id of its own, its blocks keep theirs.
 * @throws RedaksiError invalidInput naming the field.
 */
export function jsonArticle(json: string, reading: Reading): { article: Article; notes: ImportNote[] } {
  const article = parseJson(json, articleSchema);
  const known = reading.houseStyles.some((style) => style.id === article.fields.houseStyle);
  const houseStyle = reading.houseStyle?.id ?? (known ? article.fields.houseStyle : defaultHouseStyleId);
  const notes = known ? [] : [{ code: 'unknownHouseStyle', text: article.fields.houseStyle }];
  return { article: { ...article, id: newId(), fields: { ...article.fields, houseStyle }, modifiedAt: reading.now }, notes };
}
