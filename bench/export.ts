import { ARTICLE_SCHEMA_VERSION, emptyFields, type Article } from '../shared/article/article.ts';
import type { Inline, Text } from '../shared/article/inline.ts';
import { publishedBody } from '../shared/article/published-body.ts';
import { htmlPage } from '../shared/export/html/page.ts';
import { umumId } from '../shared/house-style/umum-id.ts';
import { longText } from './generate.ts';
import { atLeast, type Form, type Outcome, type Part, type Row } from './part.ts';
import { inTurn, median, milliseconds } from './timing.ts';
import { ghostRenderer } from './yardstick-ghost.ts';

/** Our page takes far less than the clock's grain matters for; so many are made in one measurement. */
const PAGES_AT_ONCE = 20;

export const exportPart: Part = {
  name: 'export',
  title: 'HTML export against Ghost\'s renderer',
  method: 'The same paragraphs, each with a bold run and a link, through `htmlPage` (a whole page: head, structured data, byline) and through `@tryghost/kg-lexical-html-renderer` (the body alone). In turn in one process; medians after warm-up.',
  async measure(form: Form): Promise<Outcome> {
    const ghost = form === 'short' ? null : await ghostRenderer();
    const sizes = form === 'short' ? [25] : [25, 400];
    const rows: Row[] = [];
    for (const paragraphs of sizes) rows.push(await compare(paragraphs, ghost, form));
    return { rows, notes: ghost === null ? ['Ghost\'s renderer was left out: the short form installs nothing, and measures the page against itself.'] : [] };
  },
};

async function compare(paragraphs: number, ghost: ((state: string) => Promise<string>) | null, form: Form): Promise<Row> {
  const runs = storyRuns(paragraphs);
  const article = asArticle(runs);
  const state = JSON.stringify(asLexicalState(runs));
  const page = (): string => htmlPage(publishedBody(article), umumId, { version: 'bench', imageSource: (image) => `images/${image.hash}` });
  const other = ghost === null ? page : () => ghost(state);
  for (const html of [page(), await other()]) assertSameStory(html, runs);

  const pages = (): void => { for (let count = 0; count < PAGES_AT_ONCE; count++) page(); };
  const [ours = [], theirs = []] = await inTurn([pages, other], form === 'short' ? 5 : paragraphs > 100 ? 40 : 150, form === 'short' ? 2 : 30);
  const [mine, yardstick] = [median(ours) / PAGES_AT_ONCE, median(theirs)];
  const ratio = yardstick / mine;
  return {
    what: `${paragraphs} paragraphs`, ours: milliseconds(mine), yardstick: milliseconds(yardstick), ratio, reading: 'times as fast as the yardstick',
    ...(paragraphs === 25 && ghost !== null ? { promise: atLeast(ratio, 50) } : {}),
  };
}

/** A paragraph: plain, bold, plain, link, plain. */
type Runs = { before: string; bold: string; between: string; label: string; url: string; after: string };

function storyRuns(paragraphs: number): Runs[] {
  return longText(paragraphs).map((text, index) => {
    const words = text.split(' ');
    const part = (from: number, to?: number): string => words.slice(from, to).join(' ');
    return {
      before: `${part(0, 5)} `, bold: part(5, 8), between: ` ${part(8, 14)} `, label: part(14, 17),
      url: `https://example.org/story/${index}`, after: ` ${part(17)}`,
    };
  });
}

function asArticle(story: readonly Runs[]): Article {
  const at = '2026-01-02T03:04:05.000Z';
  const text = (words: string, ...marks: Text['marks'] & {}): Inline => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) });
  return {
    schemaVersion: ARTICLE_SCHEMA_VERSION, id: 'bench', createdAt: at, modifiedAt: at,
    fields: { ...emptyFields('id', 'umum-id'), headline: 'Contoh untuk pengukuran', byline: [{ contributorId: null, name: 'Ardana Wiraya', role: 'reporter' }] },
    body: story.map((runs, index) => ({
      type: 'paragraph', id: `p${index}`,
      children: [
        text(runs.before), text(runs.bold, 'bold'), text(runs.between),
        { type: 'link', url: runs.url, children: [{ type: 'text', text: runs.label }] }, text(runs.after),
      ],
    })),
  };
}

function asLexicalState(story: readonly Runs[]): unknown {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 };
  const text = (words: string, format = 0): unknown => ({ type: 'text', text: words, format, detail: 0, mode: 'normal', style: '', version: 1 });
  const children = story.map((runs) => ({
    ...element, type: 'paragraph',
    children: [
      text(runs.before), text(runs.bold, 1), text(runs.between),
      { ...element, type: 'link', url: runs.url, rel: null, target: null, title: null, children: [text(runs.label)] }, text(runs.after),
    ],
  }));
  return { root: { ...element, type: 'root', children } };
}

/** A renderer that left something out would win for the wrong reason. */
function assertSameStory(html: string, story: readonly Runs[]): void {
  for (const runs of story) {
    for (const part of [runs.before.trim(), `<strong>${runs.bold}</strong>`, runs.url, runs.label, runs.after.trim()]) {
      if (!html.includes(part)) throw new Error(`a page without "${part}"`);
    }
  }
}
