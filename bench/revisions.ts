import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { emptyFields } from '../shared/article/article.ts';
import { libraryFolder } from '../electron/library/library-folder.ts';
import { withDesk, withFolder } from './bench-desk.ts';
import { longText, randomFrom, sentence, textBlock } from './generate.ts';
import { atMost, type Form, type Outcome, type Part } from './part.ts';

const PARAGRAPHS = 60;

export const revisionsPart: Part = {
  name: 'revisions',
  title: 'What a history costs',
  method: `An article of ${PARAGRAPHS} paragraphs; before each named revision another paragraph gets a new sentence. Growth of the library's file, closed, against a bare table with a full copy (JSON) for each revision.`,
  measure: (form: Form): Promise<Outcome> => withFolder(async (folder) => {
    const count = form === 'short' ? 10 : 100;
    const { database } = libraryFolder(folder);
    const articleId = await withDesk(folder, async (ask) => {
      const { article } = await ask('articles.create', {});
      const body = longText(PARAGRAPHS).map((text, index) => textBlock(`p${index}`, text));
      await ask('drafts.replace', { articleId: article.id, fields: { ...emptyFields('id', 'umum-id'), headline: 'Contoh' }, body });
      return article.id;
    });
    const before = statSync(database).size;
    const copies = fullCopies(join(folder, 'copies.sqlite'));
    await withDesk(folder, async (ask) => {
      const random = randomFrom(3);
      for (let revision = 0; revision < count; revision++) {
        const { sequence: base } = await ask('articles.get', { id: articleId });
        const block = textBlock(`p${revision % PARAGRAPHS}`, `${sentence(random, 30)} ${sentence(random, 12)}`);
        await ask('drafts.save', { articleId, base, changes: [{ kind: 'put', block }] });
        await ask('revisions.create', { articleId, name: `${revision}` });
        copies.add(JSON.stringify((await ask('articles.get', { id: articleId })).article));
      }
    });
    const ours = statSync(database).size - before;
    const yardstick = copies.close();
    const ratio = ours / yardstick;
    const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} KiB`;
    return {
      rows: [{
        what: `${count} revisions`, ours: kilobytes(ours), yardstick: kilobytes(yardstick), ratio, reading: 'of the full copies\' bytes',
        ...(form === 'full' ? { promise: atMost(ratio, 0.1) } : {}),
      }],
      notes: [],
    };
  }),
};

/** `close` answers with the file's size in bytes. */
function fullCopies(file: string): { add(json: string): void; close(): number } {
  const connection = new Database(file);
  connection.exec('CREATE TABLE copy (number INTEGER PRIMARY KEY, json TEXT NOT NULL)');
  const insert = connection.prepare('INSERT INTO copy (json) VALUES (?)');
  return {
    add: (json) => { insert.run(json); },
    close: () => {
      connection.close();
      return statSync(file).size;
    },
  };
}
