import type { BodyChange } from '../../../shared/article/change.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { ChangeLog } from './change-log.ts';

export type Batch = { readonly fields: Partial<Fields>; readonly changes: readonly BodyChange[] };

/** A batch on its way to the desk, with the number of the last edit in it. `isDoubtful` where the desk may have it already. */
export type Sent = { readonly batch: Batch; readonly upTo: number; readonly isDoubtful: boolean };

/** The edits of one article that the desk has not said it has. None leaves before that, whatever becomes of a save. */
export class PendingEdits {
  #log = new ChangeLog();
  #fields: Partial<Fields> = {};
  #sending: Sent | null = null;
  /** Sent, and the answer was lost: sent again as it is, so that the desk's copy can be recognised. */
  #doubtful: Sent | null = null;
  #edits = 0;
  #acknowledged = 0;
  #waitingSince: number | null = null;

  get areThere(): boolean {
    return this.#acknowledged < this.#edits;
  }

  /** The number of the newest edit. */
  get newest(): number {
    return this.#edits;
  }

  /** The number up to which the desk has said that it has them. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** When the oldest edit came that no save has taken along yet, by `performance.now()`, a clock that nobody sets. */
  get waitingSince(): number | null {
    return this.#waitingSince;
  }

  /** All of them, also what is on its way. */
  get all(): Batch {
    return joined((this.#doubtful ?? this.#sending)?.batch, this.#new);
  }

  add(fields: Partial<Fields>, changes: readonly BodyChange[]): void {
    this.#fields = { ...this.#fields, ...fields };
    for (const change of changes) this.#log.add(change);
    this.#edits++;
    this.#waitingSince ??= performance.now();
  }

  /** Takes edits over from a window that is gone; the desk may have them already. */
  resume(batch: Batch): void {
    this.#edits++;
    this.#doubtful = { batch, upTo: this.#edits, isDoubtful: true };
  }

  /** What a save takes along now. */
  take(): Sent {
    this.#sending = this.#doubtful ?? this.#emptied(this.#new, false);
    this.#doubtful = null;
    return this.#sending;
  }

  /** As `take`, and with what is doubtful everything behind it. */
  takeAll(): Sent {
    this.#sending = this.#emptied(this.all, this.#doubtful !== null);
    this.#doubtful = null;
    return this.#sending;
  }

  /** The desk has it. */
  written({ upTo }: Sent): void {
    this.#sending = null;
    this.#acknowledged = upTo;
  }

  /** The answer was lost. */
  doubt(sent: Sent): void {
    this.#sending = null;
    this.#doubtful = { ...sent, isDoubtful: true };
  }

  /** The desk has refused it: it goes with what came after it. */
  giveBack({ batch }: Sent): void {
    this.#sending = null;
    const { fields, changes } = joined(batch, this.#new);
    this.#fields = fields;
    this.#log = new ChangeLog();
    for (const change of changes) this.#log.add(change);
  }

  get #new(): Batch {
    return { fields: this.#fields, changes: this.#log.changes() };
  }

  #emptied(batch: Batch, isDoubtful: boolean): Sent {
    this.#fields = {};
    this.#log = new ChangeLog();
    this.#waitingSince = null;
    return { batch, upTo: this.#edits, isDoubtful };
  }
}

function joined(earlier: Batch | undefined, later: Batch): Batch {
  return earlier ? { fields: { ...earlier.fields, ...later.fields }, changes: [...earlier.changes, ...later.changes] } : later;
}
