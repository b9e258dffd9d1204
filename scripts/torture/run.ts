// npm run torture [-- --kills 200] [--cut 200] [--seed N] [--workers N] [--report FILE]: kills the workstation under
// somebody who types, cuts the power under a desk that saves, and compares what is left with what was said to be saved.
import { writeFileSync } from 'node:fs';
import { cuts } from './cuts.ts';
import { kills } from './kills.ts';
import { readOptions } from './options.ts';
import { PROMISED_MS } from './promise.ts';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`);
  process.exit(2);
}
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const number = new Intl.NumberFormat('en');
let passed = 0;
let failed = 0;
const judge = (runs: number, faults: readonly string[]): void => {
  passed += runs - faults.length;
  failed += faults.length;
  for (const fault of faults) say(`  FAULT ${fault}`);
};

say(`Seed ${options.seed} (--seed ${options.seed} makes the same choices again; the moments are the machine's)`);
if (options.kills > 0) {
  const began = performance.now();
  const report = await kills({ count: options.kills, seed: options.seed, workers: options.workers }, (result, run) => {
    if ((run + 1) % 50 === 0) say(`  ${run + 1} kills, the last one ${Math.round(result.lostMs)} ms`);
  });
  say(`${options.kills} kills with SIGKILL: ${report.kills.desk} of the desk's process, ${report.kills.renderer} of the page's`);
  say(`  ${number.format(report.words.typed)} words typed, ${number.format(report.words.acknowledged)} acknowledged in ${number.format(report.saves)} saves, ${number.format(report.words.lost)} lost that were not acknowledged yet`);
  say(`  worst window ${report.worstMs.toFixed(0)} ms of the promised ${PROMISED_MS}, on a machine that was late itself by up to ${report.worstDelayMs.toFixed(0)} ms and took up to ${report.slowestSaveMs.toFixed(0)} ms for a save`);
  if (report.late > 0) say(`  ${report.late} of them took more than was promised`);
  say(`  ${((performance.now() - began) / 1000 / options.kills).toFixed(1)} s a kill with ${options.workers} worker${options.workers === 1 ? '' : 's'}`);
  judge(options.kills, report.faults);
}
if (options.cut > 0) {
  const began = performance.now();
  const report = await cuts({ count: options.cut, seed: options.seed });
  say(`${options.cut} power cuts under ${number.format(report.saves)} saves: ${report.torn} tore ${number.format(report.commitsCut)} commits off, the others half a commit or none`);
  say(`  ${number.format(Math.round(options.cut / (performance.now() - began) * 60_000))} cuts a minute`);
  judge(options.cut, report.faults);
}
say(failed === 0 ? 'Nothing that was acknowledged is missing, the order is kept, and every library is sound.' : `${failed} of ${passed + failed} runs have a fault.`);
if (options.report !== null) writeFileSync(options.report, JSON.stringify({ passed, failed }));
process.exit(failed === 0 ? 0 : 1);
