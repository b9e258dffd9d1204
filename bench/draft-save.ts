import { emptyFields } from '../shared/article/article.ts';
import { withDesk, withFolder, type Ask } from './bench-desk.ts';
import { longText, textBlock } from './generate.ts';
import { atMost, type Form, type Outcome, type Part } from './part.ts';
import { inTurn, median, milliseconds } from './timing.ts';

export const draftSavePart: Part = {
  name: 'draft-save',
  title: 'A save after one word, in a short and in a long article',
  method: '`drafts.save` with the one paragraph in the middle that gained a word, from the call to the answer after the commit (synchronous FULL), in two articles of the same library in turn; medians.',
  measure: (form: Form): Promise<Outcome> => withFolder((folder) => withDesk(folder, async (ask) => {
    const [few, many] = form === 'short' ? [10, 1_000] : [10, 10_000];
    const saves = [await savesOf(ask, many), await savesOf(ask, few)];
    const [long = [], short = []] = await inTurn(saves, form === 'short' ? 10 : 150, form === 'short' ? 2 : 20);
    const ratio = median(long) / median(short);
    return {
      rows: [{
        what: `${many.toLocaleString('en')} paragraphs against ${few}`, ours: milliseconds(median(long)), yardstick: milliseconds(median(short)), ratio,
        reading: 'times the save in the short article', promise: atMost(ratio, 2),
      }],
      notes: [],
    };
  })),
};

/** An article of that many paragraphs; each call of what is returned saves one more word in its middle. */
async function savesOf(ask: Ask, paragraphs: number): Promise<() => Promise<void>> {
  const { article } = await ask('articles.create', {});
  const body = longText(paragraphs).map((text, index) => textBlock(`${article.id}-${index}`, text));
  const saved = await ask('drafts.replace', { articleId: article.id, fields: { ...emptyFields('id', 'umum-id'), headline: 'Contoh' }, body });
  const id = `${article.id}-${paragraphs / 2}`;
  let base = saved.sequence;
  let text = 'Kata';
  return async () => {
    text += ' lagi';
    const { sequence } = await ask('drafts.save', { articleId: article.id, base, changes: [{ kind: 'put', block: textBlock(id, text) }] });
    base = sequence;
  };
}
