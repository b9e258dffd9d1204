import { publishedBody } from '../shared/article/published-body.ts';
import { canonicalUrl } from '../shared/export/html/canonical-url.ts';
import { nothing } from '../shared/export/html/html.ts';
import { htmlPage } from '../shared/export/html/page.ts';
import { PageState } from '../shared/export/html/page-state.ts';
import type { PictureFiles } from '../shared/export/html/picture-file.ts';
import { story } from '../shared/export/html/story.ts';
import { umumId } from '../shared/house-style/umum-id.ts';
import { exportStory, imagePath, type ExportStory } from './export-story.ts';
import { atLeast, type Form, type Outcome, type Part, type Row } from './part.ts';
import { inTurn, median, milliseconds } from './timing.ts';
import { ghostRenderer } from './yardstick-ghost.ts';

/** In one measurement so many different stories are made, the next ones in the next, so that nothing can be remembered from one to the other. */
type Size = { paragraphs: number; stories: number; atOnce: number; rounds: number; warmUp: number };
const FULL: readonly Size[] = [
  { paragraphs: 25, stories: 400, atOnce: 20, rounds: 60, warmUp: 20 },
  { paragraphs: 400, stories: 20, atOnce: 2, rounds: 20, warmUp: 10 },
];
const SHORT: readonly Size[] = [{ paragraphs: 25, stories: 4, atOnce: 2, rounds: 5, warmUp: 2 }];

type Renderer = (story: ExportStory) => string | Promise<string>;

export const exportPart: Part = {
  name: 'export',
  title: 'HTML export against Ghost\'s renderer',
  method: 'The same stories – paragraphs, each with a bold run, quotation marks and a link; headings, quotes, lists, pictures with captions – through `htmlPage` (a whole page: head, style, structured data with a word count, dates, byline) and, for the body alone, through the part of it that makes the body, against `@tryghost/kg-lexical-html-renderer` with Ghost\'s own nodes (the body alone; there is nothing in it that makes a page). Both begin with parsed JSON and end with a flat string. Different stories in every round, in turn in one process; medians after warm-up.',
  async measure(form: Form): Promise<Outcome> {
    const ghost = form === 'short' ? null : await ghostRenderer();
    const rows: Row[] = [];
    for (const size of form === 'short' ? SHORT : FULL) rows.push(...await compare(size, ghost));
    return { rows, notes: ghost === null ? ['Ghost\'s renderer was left out: the short form installs nothing, and measures the page against itself.'] : [] };
  },
};

async function compare(size: Size, ghost: ((state: unknown) => Promise<string>) | null): Promise<Row[]> {
  const stories = Array.from({ length: size.stories }, (_, number) => exportStory(number, size.paragraphs));
  const other: Renderer = ghost === null ? page : ({ lexicalState }) => ghost(lexicalState);
  const renderers = [page, fragment, other];
  for (const one of stories) for (const render of renderers) assertWhole(await render(one), one);

  const works = renderers.map((render) => {
    let next = 0;
    return async (): Promise<void> => {
      for (let count = 0; count < size.atOnce; count++) {
        const one = stories[next++ % stories.length];
        if (one) flatten(await render(one));
      }
    };
  });
  const [whole = NaN, body = NaN, theirs = NaN] = (await inTurn(works, size.rounds, size.warmUp)).map((times) => median(times) / size.atOnce);
  const row = (what: string, ours: number): Row => ({
    what: `${size.paragraphs} paragraphs, ${what}`, ours: milliseconds(ours), yardstick: milliseconds(theirs), ratio: theirs / ours,
    reading: 'times as fast as the yardstick',
  });
  const promised = row('a whole page against its body', whole);
  return [
    size.paragraphs === 25 && ghost !== null ? { ...promised, promise: atLeast(promised.ratio, 50) } : promised,
    row('body against body', body),
  ];
}

/** As the yardstick has it: one file a picture. */
const pictureFiles: PictureFiles = (image) => [{ source: imagePath(image), width: image.width, height: image.height }];

function page({ article }: ExportStory): string {
  return htmlPage(publishedBody(article), umumId, { version: 'bench', pictureFiles });
}

/** What Ghost's renderer makes: no head, no byline, no dates. */
function fragment({ article }: ExportStory): string {
  const { relatedLinks, photo } = umumId.labels;
  const state = new PageState({
    base: canonicalUrl(article, umumId), pictureFiles, relatedLabel: relatedLinks, photoLabel: photo, ofHouse: nothing, dateline: nothing,
  });
  return story(publishedBody(article), state);
}

/** V8 joins strings only when somebody reads them; the joining belongs to the work. */
function flatten(html: string): void {
  if (Number.isNaN(html.charCodeAt(html.length - 1))) throw new Error('an empty page');
}

/** A renderer that left something out would win for the wrong reason. */
function assertWhole(html: string, { mustHold }: ExportStory): void {
  for (const part of mustHold) if (!html.includes(part)) throw new Error(`a page without "${part}"`);
}
