import { byline, hannah, owen, priya } from './contributors.ts';
import { blocksOf, earlierVersion, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-night-library';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-04-27T14:00:00.000Z', modified: '2026-04-30T08:20:00.000Z' }, {
  headline: 'Hill library will stay open until midnight in exam season',
  standfirst: 'Students asked for quiet and a warm radiator. The town found both, and a volunteer with a kettle.',
  slug: 'hill-library-open-until-midnight', language: 'en', houseStyle: 'general-en',
  dateline: { agency: null, place: 'WENLOW', separator: ' — ' }, byline: byline(hannah, [priya, 'contributor'], owen), section: 'Education',
  tags: ['library', 'students', 'Wenlow'], mediaTopics: ['medtop:05000000'], stage: 'corrected', publishedAt: '2026-04-29T07:00:00.000Z',
  corrections: [{
    id: 'sample-night-library-correction', kind: 'correction', at: '2026-04-30T08:20:00.000Z',
    text: 'An earlier version of this article gave the wrong number of reading-room seats. There are 84, not 48.',
  }],
}, [
  b.paragraph('lead', 'The public library on Tarn Hill will keep its doors open until midnight for five weeks, starting Monday, so that students sitting exams have somewhere quiet to work.'),
  b.paragraph('seats', 'All 84 seats in the reading room will be free to use, without a booking, for anyone with a library card. The children’s wing and the lending desk will close at 6 p.m. as usual.'),
  b.figure('photo', 'hill-library', {
    alt: 'Illustration of a library with lit windows on a hill at night, with people walking up the path',
    caption: 'The library on Tarn Hill after dark.', credit: 'Illustration: Tomas Velgard',
  }),
  b.paragraph('letter', 'The change began with a letter. In February, 112 students from the town’s two schools wrote to the council to say that home was too loud, the café too expensive and the bus shelter too cold.'),
  b.pullQuote('pull', 'Nobody asked for a new building. They asked us not to lock the one we have.', 'Ines Halloran, head librarian'),
  b.paragraph('staff', 'Ms. Halloran said two members of staff had volunteered for the late shift and would be paid for it. A security guard will walk students to the last bus, which leaves the foot of the hill at 12:10 a.m.'),
  b.heading('kettle', 'The kettle question'),
  b.paragraph('tea', 'Hot drinks are not allowed among the books. Tea will be served in the entrance hall instead, by a retired postman, Bertram Oakes, who said he was “*awake anyway*.”'),
  b.paragraph('cost', 'The five weeks will cost the town $9,400, most of it for heating and wages. If more than 40 people a night turn up, the council has promised to repeat it in the autumn.'),
  b.related('read', [['sample-half-hour-ferry', 'Port Selwick ferry to sail every half hour this summer']]),
]);

const published = earlierVersion(article, { name: 'As first published', by: owen.name, at: '2026-04-29T07:00:00.000Z' }, {
  stage: 'published', corrections: [], publishedAt: '2026-04-29T07:00:00.000Z',
}, [
  { kind: 'put', block: b.paragraph('seats', 'All 48 seats in the reading room will be free to use, without a booking, for anyone with a library card. The children’s wing and the lending desk will close at 6 p.m. as usual.') },
]);

const first = earlierVersion(published.article, { name: 'First draft', by: hannah.name, at: '2026-04-28T15:10:00.000Z' }, {
  headline: 'Library extends opening hours', stage: 'draft', byline: byline(hannah), publishedAt: null,
}, [
  { kind: 'remove', id: b.id('pull') },
  { kind: 'move', id: b.id('cost'), after: b.id('seats') },
]);

/** Published, then corrected: readers are told what was wrong. */
export const nightLibrary: SampleArticle = { article, earlier: [first, published] };
