import { hash } from 'node:crypto';
import { articles } from './articles.ts';
import { ROWS, type Check } from './check.ts';

/** Whether every block is still the content that its hash names. */
export function verifyBlocks({ connection, found, told }: Check): void {
  const total = Number(connection.prepare('SELECT count(*) FROM block').pluck().get());
  const all = connection.prepare<[], { number: number; hash: Buffer; json: string }>('SELECT number, hash, json FROM block');
  const broken: number[] = [];
  let done = 0;
  for (const block of all.iterate()) {
    if (!hash('sha256', block.json, 'buffer').equals(block.hash)) broken.push(block.number);
    done += 1;
    if (done % ROWS === 0) told('blocks', done, total);
  }
  found.count('blocks', done);
  const known = articles(connection);
  for (const block of broken) found.fault('blocks', 'blockHash', { block }, known.holding(block));
}
