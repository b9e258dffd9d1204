import { byline, owen, priya, tomas } from './contributors.ts';
import { blocksOf, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-market-guide';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-09-14T12:00:00.000Z', modified: '2026-09-16T16:45:00.000Z' }, {
  headline: 'Five things to know before a first morning at Gentapura market',
  standfirst: 'Bring small notes, an empty stomach and somebody who can carry.',
  language: 'en', houseStyle: 'general-en', byline: byline(priya, tomas, owen), creditLine: { kind: 'none' }, section: 'Travel',
  tags: ['markets', 'food', 'Gentapura'], mediaTopics: ['medtop:10000000'], stage: 'draft',
}, [
  b.paragraph('lead', 'By the time the sun is up, Gentapura market has already had its busiest hour. The trucks from the valley come at three; the porters nap on flattened boxes at seven. Here is how to arrive in between.'),
  b.figure('photo', 'morning-market', {
    alt: 'Illustration of a morning market with striped awnings, bunting and shoppers in the aisle',
    caption: 'The middle aisle, where the fruit is.', credit: 'Illustration: Tomas Velgard',
  }),
  b.heading('time', '1. Come at half past five', 3),
  b.paragraph('time-text', 'Retail buyers are served from 4:30 a.m. An hour later the wholesalers have gone, the aisles have been swept and nothing has wilted yet.'),
  b.heading('money', '2. Break your notes first', 3),
  b.paragraph('money-text', 'A bunch of water spinach costs about 3,000 rupiah. Nobody has change for a hundred thousand before breakfast, and saying so politely in two languages will not help.'),
  b.heading('price', '3. Ask once, smile, ask again', 3),
  b.paragraph('price-text', 'The first price is a greeting. The second is the price. A third attempt is thought a little rude unless you are buying a whole crate.'),
  b.heading('eat', '4. Follow the steam', 3),
  b.list('eat-list', 'bullet', [
    '**Rice porridge** with fried shallots: by the east gate, until it runs out.',
    '**Cassava cakes**, still hot: the stall without a name, opposite the scales.',
    '**Ginger coffee**: everywhere, and nowhere better than from the man with the bicycle.',
  ]),
  b.heading('carry', '5. Hire a porter', 3),
  b.paragraph('carry-text', 'Porters wear yellow and charge by the basket. They also know which of the four exits your driver is really waiting at, and that alone is worth the fee.'),
  b.related('read', [
    ['sample-pasar-gentapura', 'Pasar Gentapura Buka Lebih Pagi Mulai Awal Juni'],
    ['sample-half-hour-ferry', 'Port Selwick ferry to sail every half hour this summer'],
  ]),
]);

/** A feature in numbered parts, with neither dateline nor credit line. */
export const marketGuide: SampleArticle = { article, earlier: [] };
