import type { Article } from '../../shared/article/article.ts';
import { blockText, datelineText } from '../../shared/article/text.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { headlineShown } from './headline-shown.ts';
import { wholeNumber } from './options.ts';
import type { Output } from './output.ts';
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
      output.row(article, readable(article, output));
      return 0;
    });
  },
};

function readable({ fields, body }: Article, output: Output): string {
  const byline = fields.byline.map((entry) => entry.name).join(', ');
  const story = body.map(blockText);
  const opening = Math.max(0, body.findIndex((block, index) => block.type === 'paragraph' && story[index] !== ''));
  story[opening] = datelineText(fields.dateline) + (story[opening] ?? '');
  return [headlineShown(fields, output), fields.standfirst, byline, ...story].filter((part) => part !== '').join('\n\n');
}
