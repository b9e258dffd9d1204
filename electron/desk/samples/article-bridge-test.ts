import { byline, puspa, ratri, sekar } from './contributors.ts';
import { blocksOf, sampleArticle, type SampleArticle } from './sample.ts';

const id = 'sample-bridge-test';
const b = blocksOf(id);

const article = sampleArticle(id, { created: '2026-06-09T08:30:00.000Z', modified: '2026-06-09T10:15:00.000Z' }, {
  headline: 'Lawendra Bridge to close for two nights of load tests',
  standfirst: 'Traffic goes round by the northern ring road. Pedestrians and ambulances can still cross.',
  slug: 'lawendra-bridge-load-tests', language: 'en', houseStyle: 'general-en',
  dateline: { agency: null, place: 'ARUNAYA', separator: ' — ' }, byline: byline(ratri, puspa, sekar), section: 'Metro',
  tags: ['Lawendra Bridge', 'traffic', 'Arunaya'], mediaTopics: ['medtop:04000000'], stage: 'inReview',
}, [
  b.paragraph('lead', 'The Lawendra Bridge, which joins the center of Arunaya to its port, will be closed on the nights of Saturday, June 13, and Sunday, June 14, from 10 p.m. to 4:30 a.m.'),
  b.paragraph('test', 'While it is shut, engineers will park 24 trucks loaded with sand at the middle of the span and measure how far the deck bends. The last such test was 11 years ago.'),
  b.figure('photo', 'river-bridge', {
    alt: 'Illustration of a cable-stayed bridge with two red towers over a wide river',
    caption: 'The Lawendra Bridge, seen from the south bank.', credit: 'Illustration: Galih Wirasena',
  }),
  b.heading('ways', 'Ways round'),
  b.list('routes', 'number', [
    'Cars and buses from the center: the northern ring road, leaving at the Kenanga junction.',
    'Port trucks: wait in the lay-by at Kilometer 6, or set off before 9 p.m.',
    'Motorcycles: the Muara ferry, for 3,000 rupiah.',
  ]),
  b.paragraph('still', 'Ambulances and fire engines may still cross in the far-left lane, and pedestrians can use the eastern footway as usual.'),
  b.paragraph('engineer', '“We have found no damage. This is a routine inspection, not a repair,” said Danarto Kusumayuda, the engineer in charge, at the site on Tuesday.'),
  b.paragraph('result', 'The results will be made public within two weeks of the test. If the deck bends less than the limit, the next inspection will be in five years.'),
  b.rule('line'),
  b.paragraph('note', '*Translated from the Indonesian by Puspa Adiningrum.*'),
  b.related('read', [['sample-jembatan-lawendra', 'Jembatan Lawendra Ditutup Dua Malam untuk Uji Beban']]),
]);

/** A translation, with its translator in the byline. */
export const bridgeTest: SampleArticle = { article, earlier: [] };
