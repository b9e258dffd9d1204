import type { Article } from '../../shared/article/article.ts';
import type { Template } from '../../shared/contract/templates.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './stored-json.ts';

/** The articles that others are begun from. */
export function templateStore(connection: Connection) {
  // One that was damaged is listed too, so that it can be taken away.
  const columns = "id, name, section, iif(json_valid(article), ifnull(article ->> '$.fields.language', ''), '') AS language, words, modified_at AS modifiedAt";
  const list = connection.prepare<[], Template>(`SELECT ${columns} FROM template ORDER BY section COLLATE NOCASE, name COLLATE NOCASE, id`);
  const find = connection.prepare<[string], Template>(`SELECT ${columns} FROM template WHERE id = ?`);
  const article = connection.prepare<[string], string>('SELECT article FROM template WHERE id = ?').pluck();
  const save = connection.prepare<[string, string, string, string, number, string]>(
    `INSERT INTO template (id, name, section, article, words, modified_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, section = excluded.section, article = excluded.article, words = excluded.words, modified_at = excluded.modified_at`,
  );
  const rename = connection.prepare<[string, string, string]>('UPDATE template SET name = ?, section = ? WHERE id = ?');
  const holds = connection.prepare<[string], number>('SELECT 1 FROM template WHERE instr(article, ?) > 0 LIMIT 1').pluck();
  const remove = connection.prepare<[string]>('DELETE FROM template WHERE id = ?');
  return {
    /** By section and name. */
    list: (): Template[] => list.all(),
    find: (id: string): Template | null => find.get(id) ?? null,
    /** As it was stored; whoever begins an article from it parses it. null where there is none. */
    article(id: string): unknown {
      const json = article.get(id);
      return json === undefined ? null : parseStored(json);
    },
    /** Whether any template shows an image of this hash. */
    anyHolds: (hash: string): boolean => holds.get(hash) !== undefined,
    save({ id, name, section, words, modifiedAt }: Omit<Template, 'language'>, content: Article): void {
      save.run(id, name, section, JSON.stringify(content), words, modifiedAt);
    },
    /** @returns whether there was one. */
    rename: (id: string, name: string, section: string): boolean => rename.run(name, section, id).changes === 1,
    /** @returns whether there was one. */
    remove: (id: string): boolean => remove.run(id).changes === 1,
  };
}
