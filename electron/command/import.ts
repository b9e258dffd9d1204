import { IMPORT_FORMATS } from '../../shared/contract/publishing.ts';
import { isMessageKey } from '../../shared/messages/translate.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { each } from './each.ts';
import { headlineShown } from './headline-shown.ts';
import { inputFiles } from './input-files.ts';
import { oneOf } from './options.ts';
import { readInputFile, readStandardInput } from './read-input.ts';
import { withLibrary } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const importCommand: Command = {
  name: 'import',
  options: { format: 'value', 'house-style': 'value' },
  async run(call, { output, library, stop }) {
    if (call.words.length === 0) throw new WrongCall('command.wrong.noFile');
    const format = oneOf(call, 'format', IMPORT_FORMATS, 'auto');
    const houseStyle = call.values.get('house-style') ?? null;
    return withLibrary(library, 'write', (desk) => each(inputFiles(call.words), () => stop.aborted, async (input) => {
      if ('failure' in input) throw input.failure;
      const { name, bytes } = input.path === '-' ? await readStandardInput(process.stdin) : await readInputFile(input.path);
      const made = await ask(desk, 'importing.file', { name, bytes, format, houseStyle });
      output.row({ file: input.path, ok: true, id: made.articleId, headline: made.headline, headlineIsWorking: made.headlineIsWorking, notes: made.notes }, `${made.articleId}\t${headlineShown(made, output)}`);
      for (const note of made.notes) {
        const key = `import.note.${note.code}`;
        output.sayText(`${input.path}: ${isMessageKey(key) ? output.translate(key, { text: note.text }) : note.text}`);
      }
    }, (input, failure) => output.failed({ file: input.path }, input.path, failure)));
  },
};
