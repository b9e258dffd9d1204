import { findingText } from '../../shared/messages/finding-text.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { each } from './each.ts';
import { withLibrary } from './with-library.ts';
import { WrongCall } from './wrong-call.ts';

export const checkCommand: Command = {
  name: 'check',
  options: { 'house-style': 'value' },
  async run(call, { output, library, stop }) {
    if (call.words.length === 0) throw new WrongCall('command.wrong.noArticle');
    const houseStyle = call.values.get('house-style') ?? null;
    let hasErrors = false;
    const code = await withLibrary(library, 'read', (desk) => each(call.words, () => stop.aborted, async (articleId) => {
      const { findings } = await ask(desk, 'publishing.check', { articleId, houseStyle, withHouseRules: true });
      for (const finding of findings) {
        hasErrors ||= finding.severity === 'error';
        output.row({ articleId, ...finding }, `${articleId}\t${finding.severity}\t${findingText(output.translate, finding)}`);
      }
      if (findings.length === 0) output.say('command.check.clean', { id: articleId });
    }, (articleId, failure) => output.failed({ articleId }, articleId, failure)));
    return hasErrors ? 1 : code;
  },
};
