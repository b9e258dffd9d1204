import { STAGES } from '../../shared/article/fields.ts';
import { articleRows } from './article-rows.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { headlineShown } from './headline-shown.ts';
import { oneOf, wholeNumber } from './options.ts';
import { withLibrary } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const listCommand: Command = {
  name: 'list',
  options: { query: 'value', status: 'value', limit: 'value' },
  async run(call, { output, library, stop }) {
    if (call.words.length > 0) throw new WrongCall('command.wrong.word', { word: call.words[0] ?? '' });
    const limit = wholeNumber(call, 'limit', 1, 1_000_000_000);
    const stages = call.values.has('status') ? [oneOf(call, 'status', STAGES, 'draft')] : [];
    return withLibrary<ExitCode>(library, 'read', async (desk) => {
      for await (const row of articleRows(desk, { query: call.values.get('query'), stages, limit })) {
        if (output.isClosed() || stop.aborted) break;
        output.row(row, [row.id, row.modifiedAt, row.stage, headlineShown(row, output), row.names.join(', ')].join('\t'));
      }
      return 0;
    });
  },
};
