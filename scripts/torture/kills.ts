import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browser.ts';
import { MachineDelay } from './machine-delay.ts';
import { Scene, type KillResult } from './kill.ts';
import { DISK_MS, PROMISED_MS } from './promise.ts';
import { randomFrom } from './random.ts';

export type KillsReport = {
  readonly kills: { readonly desk: number; readonly renderer: number };
  readonly saves: number;
  readonly words: { readonly typed: number; readonly acknowledged: number; readonly lost: number };
  readonly worstMs: number;
  /** The worst delay of the machine itself just before a kill. */
  readonly worstDelayMs: number;
  /** The longest that the desk took for a save. */
  readonly slowestSaveMs: number;
  /** Kills that took more than was promised; a fault where the machine's own delay does not account for it. */
  readonly late: number;
  readonly faults: readonly string[];
};

/**
 * @param seed each run's choices come from this and the run's number, whichever worker does it
 * @param tell told of every run
 */
export async function kills(options: { readonly count: number; readonly seed: number; readonly workers: number }, tell: (result: KillResult, run: number) => void): Promise<KillsReport> {
  const results: KillResult[] = [];
  const faults: string[] = [];
  const delay = new MachineDelay();
  let late = 0;
  let next = 0;
  const worker = async (): Promise<void> => {
    const library = mkdtempSync(join(tmpdir(), 'redaksi-torture-'));
    const browser = await launchChromium();
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 700 } });
    const scene = new Scene(context, library);
    try {
      while (next < options.count) {
        const run = next++;
        const result = await scene.run(randomFrom(options.seed + run), delay);
        results.push(result);
        const fault = result.fault ?? lateness(result);
        if (fault !== null) faults.push(`run ${run} (${result.victim} killed): ${fault}`);
        if (result.lostMs > PROMISED_MS) late += 1;
        tell(result, run);
      }
    } finally {
      await scene.close();
      await browser.close();
      rmSync(library, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: options.workers }, worker));
  await delay.close();
  return { ...summed(results), late, faults };
}

/**
 * The promise is broken where more is missing than the promise and what the machine accounts for: its own delay, a key
 * that waited for the page, a save that the disk took longer for than the promise supposes. All are 0 on a quiet one.
 */
function lateness({ lostMs, delayMs, handlingMs, slowestSaveMs }: KillResult): string | null {
  const excused = delayMs + handlingMs + Math.max(0, slowestSaveMs - DISK_MS);
  if (lostMs <= PROMISED_MS + excused) return null;
  const said = [lostMs, delayMs, handlingMs, slowestSaveMs].map((milliseconds) => milliseconds.toFixed(0));
  return `${said[0]} ms of typing lost; the machine was late by ${said[1]} ms, the key waited for ${said[2]} ms, the slowest save took ${said[3]} ms`;
}

function summed(results: readonly KillResult[]): Omit<KillsReport, 'faults' | 'late'> {
  const sum = (of: (result: KillResult) => number): number => results.reduce((all, result) => all + of(result), 0);
  return {
    kills: { desk: sum(({ victim }) => Number(victim === 'desk')), renderer: sum(({ victim }) => Number(victim === 'renderer')) },
    saves: sum(({ saves }) => saves),
    words: { typed: sum(({ words }) => words.typed), acknowledged: sum(({ words }) => words.acknowledged), lost: sum(({ words }) => words.lost) },
    worstMs: Math.max(0, ...results.map(({ lostMs }) => lostMs)),
    slowestSaveMs: Math.max(0, ...results.map(({ slowestSaveMs }) => slowestSaveMs)),
    worstDelayMs: Math.max(0, ...results.map(({ delayMs }) => delayMs)),
  };
}
