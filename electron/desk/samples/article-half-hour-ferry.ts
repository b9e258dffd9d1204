import { byline, hannah, owen, tomas } from './contributors.ts';
import { blocksOf, earlierVersion, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-half-hour-ferry';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-05-18T09:00:00.000Z', modified: '2026-05-20T11:30:00.000Z' }, {
  headline: 'Port Selwick ferry to sail every half hour this summer',
  standfirst: 'A second boat halves the wait across the sound. Fares stay where they are until October.',
  slug: 'port-selwick-ferry-every-half-hour', language: 'en', houseStyle: 'general-en',
  dateline: { agency: null, place: 'PORT SELWICK', separator: ' — ' }, byline: byline(hannah, tomas, owen), section: 'Local',
  tags: ['ferry', 'transport', 'Port Selwick'], mediaTopics: ['medtop:04000000'], stage: 'published', publishedAt: '2026-05-20T11:30:00.000Z',
}, [
  b.paragraph('lead', 'The ferry between Port Selwick and Harrow Ness will run every 30 minutes from June 6, after the harbor board voted 5–2 on Tuesday to lease a second boat for the season.'),
  b.paragraph('now', 'At present one boat makes the 18-minute crossing, and anyone who misses it waits an hour. On the last holiday weekend, the board said, 640 people were left on the pier after the final sailing.'),
  b.figure('photo', 'fishing-harbour', {
    alt: 'Illustration of a harbor at sunset, with three boats and a red-and-white lighthouse',
    caption: 'Boats return to the harbor at Port Selwick.', credit: 'Illustration: Tomas Velgard',
  }),
  b.quote('rider', 'I have planned my whole working life around the ten past. I will not know what to do with myself.', 'Maud Ferrin, nurse, Harrow Ness'),
  b.heading('cost', 'What it costs'),
  b.paragraph('lease', 'The lease comes to **$412,000** for 17 weeks. The board expects extra fares to cover about two-thirds of that and will take the rest from a fund set aside for pier repairs.'),
  b.paragraph('against', 'Two members voted against it. One of them, Ellis Marrow, said the pier needed the money more than the timetable did. “You can’t land a second boat on a pier that’s falling in,” he told the meeting.'),
  b.paragraph('fares', 'A single adult fare stays at $6.50 until the end of October. Children under 12, and bicycles, still travel free before 9 a.m.'),
  b.related('read', [
    ['sample-night-library', 'Hill library will stay open until midnight in exam season'],
    ['sample-bridge-test', 'Lawendra Bridge to close for two nights of load tests'],
  ]),
  b.heading('times', 'First and last sailings'),
  b.list('sailings', 'bullet', [
    'From Port Selwick: first 5:40 a.m., last 10:10 p.m.',
    'From Harrow Ness: first 6:10 a.m., last 10:40 p.m.',
    'Sundays: every hour, as now, until 10 a.m.',
  ]),
  b.paragraph('next', 'The board will look at the figures again in September and decide whether the second boat should stay for the winter.'),
]);

const edited = earlierVersion(article, { name: 'After the desk edit', by: owen.name, at: '2026-05-20T10:05:00.000Z' }, { stage: 'approved' }, [
  { kind: 'put', block: b.paragraph('lease', 'The lease comes to **$421,000** for 17 weeks. The board expects extra fares to cover about two-thirds of that and will take the rest from a fund set aside for pier repairs.') },
]);

const first = earlierVersion(edited.article, { name: 'First draft', by: hannah.name, at: '2026-05-19T21:40:00.000Z' }, {
  headline: 'Harbor board approves second ferry', standfirst: '', stage: 'draft', byline: byline(hannah),
}, [
  { kind: 'put', block: b.paragraph('lead', 'The harbor board voted 5–2 on Tuesday to lease a second ferry for the season, so that boats between Port Selwick and Harrow Ness can run every 30 minutes from June 6.') },
  { kind: 'move', id: b.id('against'), after: b.id('now') },
  { kind: 'remove', id: b.id('sailings') },
  { kind: 'remove', id: b.id('times') },
]);

/** Published; the lease figure was transposed until the last check. */
export const halfHourFerry: SampleArticle = { article, earlier: [first, edited] };
