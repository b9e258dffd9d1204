import type { BodyChange } from '../../../shared/article/change.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { RedaksiError, type Failure } from '../../../shared/contract/error.ts';
import { ChangeLog } from './change-log.ts';
import { LiveValue } from './live-value.ts';
import { isWorthRetrying, mayBeWritten, stateAfter, type SaveState } from './save-state.ts';

export type Batch = { readonly fields: Partial<Fields>; readonly changes: readonly BodyChange[] };

/** Writes one batch; throws `RedaksiError`. `mayBeWritten` where the desk may have it already. */
export type Send = (batch: Batch, mayBeWritten: boolean) => Promise<{ savedAt: string }>;

/** Milliseconds from an edit to its save: a disk has the other 100 of the promised 250 to take it. */
const MAX_WAIT = 150;
const FIRST_RETRY = 500;
const LAST_RETRY = 10_000;

/**
 * Carries edits to the desk: one save at a time, at latest `MAX_WAIT` after an edit however fast the edits come, and
 * again and again until the desk has said that they are written. No edit leaves the queue before that.
 */
export class SaveQueue {
  readonly state: LiveValue<SaveState>;
  readonly #send: Send;
  readonly #onSaved: () => void;
  readonly #onAcknowledged: () => void;
  #log = new ChangeLog();
  #fields: Partial<Fields> = {};
  /** Sent, and the answer was lost: sent again as it is, so that the desk's copy can be recognised. */
  #doubtful: Batch | null = null;
  #doubtfulEdits = 0;
  #sending: Batch | null = null;
  #underWay: Promise<Failure | null> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;
  /** When the oldest edit came that no save has taken along yet, by a clock that nobody sets. */
  #waitingSince: number | null = null;
  #edits = 0;
  #acknowledged = 0;

  /**
   * @param savedAt when the article was last written, ISO 8601
   * @param onSaved told when a save has ended and nothing waits
   * @param onAcknowledged told of every save that the desk has said is written
   */
  constructor(send: Send, savedAt: string, onSaved: () => void = () => undefined, onAcknowledged: () => void = () => undefined) {
    this.#send = send;
    this.#onAcknowledged = onAcknowledged;
    this.#onSaved = onSaved;
    this.state = new LiveValue<SaveState>({ kind: 'saved', at: savedAt });
  }

  get isUnsaved(): boolean {
    return this.#acknowledged < this.#edits;
  }

  /** True while a save or an exclusive task waits for its answer. */
  get isBusy(): boolean {
    return this.#underWay !== null;
  }

  /** Fields that wait to be saved. */
  get fields(): Partial<Fields> {
    return { ...this.#doubtful?.fields, ...this.#fields };
  }

  /** Everything that the desk has not said it has, also what is on its way. */
  get waiting(): Batch {
    const sent = this.#doubtful ?? this.#sending;
    return { fields: { ...sent?.fields, ...this.#fields }, changes: [...sent?.changes ?? [], ...this.#log.changes()] };
  }

  /** Takes edits over from a window that is gone, and saves them; the desk may have them already. */
  resume(batch: Batch): void {
    this.#edits++;
    this.#doubtful = batch;
    this.#doubtfulEdits = this.#edits;
    this.state.set({ kind: 'saving' });
    this.#saveWithin(0);
  }

  add(fields: Partial<Fields>, changes: readonly BodyChange[]): void {
    this.#fields = { ...this.#fields, ...fields };
    for (const change of changes) this.#log.add(change);
    this.#edits++;
    this.#waitingSince ??= performance.now();
    if (this.state.get().kind === 'saved') this.state.set({ kind: 'saving' });
    if (!this.#isHeld) this.#saveWithin(MAX_WAIT);
  }

  /**
   * Saves everything edited so far without waiting for the throttle.
   * @throws RedaksiError where that fails now; the edits stay in the queue.
   */
  async flush(): Promise<void> {
    const upTo = this.#edits;
    while (this.#acknowledged < upTo) {
      const failure = await (this.#underWay ?? this.#start());
      if (failure) throw new RedaksiError(failure.code, failure.message, failure.details);
    }
  }

  /** Tries again now what has failed, for example because the desk can be reached again. */
  retry(): void {
    if (this.isUnsaved && !this.#isHeld && !this.#underWay) void this.#start();
  }

  /** Runs a task that changes the article in another way, after all edits and with no save beside it. */
  async exclusively<T>(task: () => Promise<T>): Promise<T> {
    await this.flush();
    while (this.#underWay) await this.#underWay;
    return this.#occupy(task);
  }

  /**
   * Runs a task that writes the whole present version, and so everything that waits here, in place of the desk's.
   * Edits made meanwhile are saved after it; where it fails, everything waits on.
   */
  async replace(task: () => Promise<{ savedAt: string }>): Promise<void> {
    while (this.#underWay) await this.#underWay;
    const { batch, edits } = this.#take();
    this.#sending = batch;
    try {
      const { savedAt } = await this.#occupy(task);
      this.#sending = null;
      this.#succeed(edits, savedAt);
    } catch (error) {
      this.#sending = null;
      this.#giveBack(batch);
      throw error;
    }
  }

  get #isHeld(): boolean {
    const state = this.state.get();
    return state.kind === 'notSaved' && state.failure.code === 'conflict';
  }

  #saveWithin(milliseconds: number): void {
    if (this.#timer !== null || this.#underWay) return;
    this.#timer = setTimeout(() => { this.#timer = null; void this.#start(); }, milliseconds);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #start(): Promise<Failure | null> {
    this.#stopTimer();
    this.#underWay = this.#save().finally(() => {
      this.#underWay = null;
      this.#continue();
      if (!this.isUnsaved) this.#onSaved();
    });
    return this.#underWay;
  }

  async #occupy<T>(task: () => Promise<T>): Promise<T> {
    this.#stopTimer();
    const running = task();
    this.#underWay = running.then(() => null, () => null);
    try {
      return await running;
    } finally {
      this.#underWay = null;
      this.#continue();
    }
  }

  #continue(): void {
    if (!this.isUnsaved || this.#isHeld) return;
    const state = this.state.get();
    // An edit that came while the save before was under way has waited already.
    if (this.#failures === 0) this.#saveWithin(Math.max(0, MAX_WAIT - (performance.now() - (this.#waitingSince ?? performance.now()))));
    else if ('failure' in state && isWorthRetrying(state.failure)) this.#saveWithin(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1)));
  }

  async #save(): Promise<Failure | null> {
    const isDoubtful = this.#doubtful !== null;
    const { batch, edits } = this.#doubtful ? { batch: this.#doubtful, edits: this.#doubtfulEdits } : this.#take();
    this.#sending = batch;
    try {
      const { savedAt } = await this.#send(batch, isDoubtful);
      this.#sending = null;
      this.#doubtful = null;
      this.#succeed(edits, savedAt);
      return null;
    } catch (error) {
      const failure = asFailure(error);
      this.#sending = null;
      if (mayBeWritten(failure) || (isDoubtful && isWorthRetrying(failure))) {
        this.#doubtful = batch;
        this.#doubtfulEdits = edits;
      } else {
        this.#doubtful = null;
        this.#giveBack(batch);
      }
      this.#failures++;
      this.state.set(stateAfter(failure));
      return failure;
    }
  }

  #succeed(edits: number, savedAt: string): void {
    this.#onAcknowledged();
    this.#failures = 0;
    this.#acknowledged = edits;
    this.state.set(this.isUnsaved ? { kind: 'saving' } : { kind: 'saved', at: savedAt });
  }

  #take(): { batch: Batch; edits: number } {
    const waiting = { fields: this.#fields, changes: this.#log.changes() };
    const batch = this.#doubtful
      ? { fields: { ...this.#doubtful.fields, ...waiting.fields }, changes: [...this.#doubtful.changes, ...waiting.changes] }
      : waiting;
    this.#doubtful = null;
    this.#fields = {};
    this.#log = new ChangeLog();
    this.#waitingSince = null;
    return { batch, edits: this.#edits };
  }

  #giveBack(batch: Batch): void {
    const later = this.#log.changes();
    this.#fields = { ...batch.fields, ...this.#fields };
    this.#log = new ChangeLog();
    for (const change of [...batch.changes, ...later]) this.#log.add(change);
  }
}

function asFailure(error: unknown): Failure {
  return error instanceof RedaksiError ? error.toFailure() : { code: 'internal', message: String(error), details: {} };
}
