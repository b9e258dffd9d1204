import { parse } from 'parse5';
import { htmlToBlocks } from '../shared/import/html/html-to-blocks.ts';
import { filled, HOSTILE_LENGTH, hostileShapes } from '../shared/import/html/hostile-shapes.test-support.ts';
import type { Form, Outcome, Part } from './part.ts';
import { milliseconds } from './timing.ts';

/** As a page is: paragraphs with a link and a mark, in sections. */
const ORDINARY = '<section><h2>Sore hari</h2><p>Warga datang <b>beramai-ramai</b> ke <a href="https://contoh.example/taman">taman</a> pada sore hari.</p></section>\n';
const LENGTH: Record<Form, number> = { full: HOSTILE_LENGTH, short: 50_000 };

export const hostileHtmlPart: Part = {
  name: 'hostile-html',
  title: 'Reading a hostile paste',
  method: `The paste reader, from text to blocks, on ${HOSTILE_LENGTH / 1e6} MB of each piece of HTML in \`shared/import/html/hostile-shapes.test-support.ts\`, against parse5's bare parse of as much of an ordinary page in the same run; the shorter of two readings each. Many of the pieces are never parsed to their end: bare, they would take minutes or all memory.`,
  measure(form: Form): Promise<Outcome> {
    const length = LENGTH[form];
    const ordinary = filled(ORDINARY, length);
    const bare = shorterOf(() => parse(ordinary));
    const shapes = [{ name: 'an ordinary page', html: () => ordinary }, ...hostileShapes(length)];
    const measured = shapes.map(({ name, html }) => {
      const text = html();
      return { name, time: shorterOf(() => htmlToBlocks(text, { keepsPictures: true })) };
    });
    const rows = measured.map(({ name, time }) => ({ what: shown(name), ours: milliseconds(time), yardstick: milliseconds(bare), ratio: time / bare, reading: "times parse5's bare parse of an ordinary page" }));
    const slowest = measured.reduce((one, other) => (other.time > one.time ? other : one));
    return Promise.resolve({ rows, notes: [`The slowest is ${shown(slowest.name)}, ${milliseconds(slowest.time)}.`] });
  },
};

function shown(name: string): string {
  return name.startsWith('an ') ? name : `\`${JSON.stringify(name).slice(1, -1).replaceAll('|', '\\|').replaceAll('\u200b', '\\u200b').replaceAll('\u200d', '\\u200d').replaceAll('\u00a0', '\\u00a0').slice(0, 60)}\``;
}

/** In milliseconds. */
function shorterOf(read: () => unknown): number {
  const times = [0, 1].map(() => {
    const begun = performance.now();
    read();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
