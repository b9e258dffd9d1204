import { articleSchema } from '../../../shared/article/article.ts';
import { blockPictures } from '../../../shared/article/block-pictures.ts';
import { storedAs } from '../stored-json.ts';
import type { Check } from './check.ts';

type Row = { id: string; name: string; article: string };

/**
 * Whether every template is an article that another can be begun from, and the library knows its pictures. A link to an article that is
 * gone is no fault, here as in any article: it leads to where that was last seen.
 */
export function verifyTemplates({ connection, found, told }: Check): void {
  // A library from before there were any.
  if (connection.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'template'").get() === undefined) return;
  const rows = connection.prepare<[], Row>('SELECT id, name, article FROM template ORDER BY id').all();
  const isKnown = connection.prepare<[string], number>('SELECT 1 FROM image WHERE hash = ?').pluck();
  rows.forEach(({ id, name, article: json }, index) => {
    told('templates', index, rows.length);
    const article = storedAs(articleSchema, json);
    if (article === null) found.fault('templates', 'templateUnreadable', { name, id });
    const pictures = article?.body.flatMap(blockPictures) ?? [];
    for (const hash of new Set(pictures.flatMap(({ image }) => image?.hash ?? []))) {
      if (isKnown.get(hash) === undefined) found.fault('templates', 'templateImage', { name, file: hash });
    }
  });
  found.count('templates', rows.length);
}
