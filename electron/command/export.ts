import { join, resolve } from 'node:path';
import { EXPORT_FORMATS, type ExportedFile } from '../../shared/contract/publishing.ts';
import type { Desk } from '../desk/desk.ts';
import { placeFile } from '../desk/hosting/place-file.ts';
import { articleRows } from './article-rows.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { each } from './each.ts';
import { oneOf } from './options.ts';
import type { Output } from './output.ts';
import { withLibraryBeside } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const exportCommand: Command = {
  name: 'export',
  options: { all: 'flag', format: 'value', 'house-style': 'value', out: 'value', 'with-placeholders': 'flag' },
  async run(call, { output, library, stop }) {
    const format = oneOf(call, 'format', EXPORT_FORMATS, 'html');
    const houseStyle = call.values.get('house-style') ?? null;
    const isAll = call.flags.has('all');
    if (isAll === (call.words.length > 0)) throw new WrongCall(isAll ? 'command.wrong.allAndIds' : 'command.wrong.noArticle');
    const withPlaceholders = call.flags.has('with-placeholders');
    const out = call.values.get('out');
    if (out === '-' && output.json) throw new WrongCall('command.wrong.twoOnStdout');
    const run = async (desk: Desk, toLibrary: boolean) => {
      const deliver = destination(out ?? join(library, 'exports'), output);
      return each(isAll ? await ids(desk) : call.words, () => stop.aborted || output.isClosed(), async (articleId) => {
        const { files, folder, unscaled } = await ask(desk, 'publishing.export', { articleId, format, houseStyle, destination: toLibrary ? 'exports' : 'answer', withPlaceholders });
        const written = toLibrary ? files.map((file) => resolve(folder ?? '', file.name)) : await deliver(articleId, files);
        if (unscaled > 0) output.say('publish.unscaled', { count: unscaled });
        if (out !== '-') output.row({ articleId, ok: true, format, files: written }, written.join('\n'));
      }, (articleId, failure) => {
        output.failed({ articleId }, articleId, failure);
        if (failure.code === 'placeholders') output.say('command.export.withPlaceholders');
      });
    };
    return withLibraryBeside(library, (desk) => run(desk, out === undefined), (desk) => {
      output.say('command.export.besideAnother');
      return run(desk, false);
    });
  },
};

/** Read to the end before the first export, because an export may change what is newest. */
async function ids(desk: Desk): Promise<string[]> {
  const found: string[] = [];
  for await (const row of articleRows(desk)) found.push(row.id);
  return found;
}

type Deliver = (articleId: string, files: readonly ExportedFile[]) => Promise<string[]>;

function destination(out: string, output: Output): Deliver {
  if (out === '-') {
    let isBehindLine = true;
    return async (_articleId, files) => {
      const [page, ...others] = files;
      // A text ends without a line end; the next one's first word must not join its last.
      if (!isBehindLine) output.raw('\n');
      if (page) output.raw(page.bytes);
      isBehindLine = page?.bytes.at(-1) === 0x0a;
      if (others.length > 0) output.say('command.export.notOnStdout', { count: others.length });
      return [];
    };
  }
  const folder = resolve(out);
  const owners = new Map<string, string>();
  return async (articleId, files) => {
    // Two articles whose files have one name do not overwrite each other; a shared image has the same bytes.
    const isTaken = files.some((file) => !file.name.startsWith('images/') && (owners.get(file.name) ?? articleId) !== articleId);
    const paths: string[] = [];
    for (const file of files) {
      const name = isTaken ? `${articleId}/${file.name}` : file.name;
      owners.set(name, articleId);
      paths.push(placeFile(folder, name, file.bytes));
    }
    return paths;
  };
}
