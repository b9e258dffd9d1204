import type { Article } from '../../shared/article/article.ts';
import { blockText, datelineText } from '../../shared/article/text.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { wholeNumber } from './options.ts';
import { withLibrary } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const showCommand: Command = {
  name: 'show',
  options: { revision: 'value' },
  async run(call, { output, library }) {
    const [id, another] = call.words;
    if (id === undefined) throw new WrongCall('command.wrong.noArticle');
    if (another !== undefined) throw new WrongCall('command.wrong.word', { word: another });
    const sequence = wholeNumber(call, 'revision', 0, Number.MAX_SAFE_INTEGER);
    return withLibrary<ExitCode>(library, 'read', async (desk) => {
      const { article } = sequence === undefined ? await ask(desk, 'articles.get', { id }) : await ask(desk, 'revisions.get', { articleId: id, sequence });
      output.row(article, readable(article));
      return 0;
    });
  },
};

function readable({ fields, body }: Article): string {
  const byline = fields.byline.map((entry) => entry.name).join(', ');
  const story = body.map(blockText).filter((text) => text !== '').join('\n\n');
  return [fields.headline, fields.standfirst, byline, datelineText(fields.dateline) + story].filter((part) => part !== '').join('\n\n');
}
