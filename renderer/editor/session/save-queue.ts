import type { BodyChange } from '../../../shared/article/change.ts';
import type { Fields } from '../../../shared/article/fields.ts';
import { RedaksiError, type Failure } from '../../../shared/contract/error.ts';
import { LiveValue } from './live-value.ts';
import { PendingEdits, type Batch, type Sent } from './pending-edits.ts';
import { isConflict, isWorthRetrying, mayBeWritten, SAVING, stateAfter, type SaveState } from './save-state.ts';

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
  readonly #edits = new PendingEdits();
  #underWay: Promise<Failure | null> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;

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
    return this.#edits.areThere;
  }

  /** True while a save or an exclusive task waits for its answer. */
  get isBusy(): boolean {
    return this.#underWay !== null;
  }

  /** Everything that the desk has not said it has, also what is on its way. */
  get waiting(): Batch {
    return this.#edits.all;
  }

  /** Takes edits over from a window that is gone, and saves them; the desk may have them already. */
  resume(batch: Batch): void {
    this.#edits.resume(batch);
    this.state.set(SAVING);
    this.#saveWithin(0);
  }

  add(fields: Partial<Fields>, changes: readonly BodyChange[]): void {
    this.#edits.add(fields, changes);
    if (this.state.get().kind === 'saved') this.state.set(SAVING);
    if (!this.#isHeld) this.#saveWithin(MAX_WAIT);
  }

  /**
   * Saves everything edited so far without waiting for the throttle.
   * @throws RedaksiError where that fails now; the edits stay in the queue.
   */
  async flush(): Promise<void> {
    const upTo = this.#edits.newest;
    while (this.#edits.acknowledged < upTo) {
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
    const sent = this.#edits.takeAll();
    try {
      const { savedAt } = await this.#occupy(task);
      this.#succeed(sent, savedAt);
    } catch (error) {
      this.#edits.giveBack(sent);
      throw error;
    }
  }

  get #isHeld(): boolean {
    return isConflict(this.state.get());
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
    if (this.#failures === 0) this.#saveWithin(Math.max(0, MAX_WAIT - (performance.now() - (this.#edits.waitingSince ?? performance.now()))));
    else if ('failure' in state && isWorthRetrying(state.failure)) this.#saveWithin(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1)));
  }

  async #save(): Promise<Failure | null> {
    const sent = this.#edits.take();
    try {
      const { savedAt } = await this.#send(sent.batch, sent.isDoubtful);
      this.#succeed(sent, savedAt);
      return null;
    } catch (error) {
      const failure = asFailure(error);
      if (mayBeWritten(failure) || (sent.isDoubtful && isWorthRetrying(failure))) this.#edits.doubt(sent);
      else this.#edits.giveBack(sent);
      this.#failures++;
      this.state.set(stateAfter(failure));
      return failure;
    }
  }

  #succeed(sent: Sent, savedAt: string): void {
    this.#edits.written(sent);
    this.#onAcknowledged();
    this.#failures = 0;
    this.state.set(this.isUnsaved ? SAVING : { kind: 'saved', at: savedAt });
  }
}

function asFailure(error: unknown): Failure {
  return error instanceof RedaksiError ? error.toFailure() : { code: 'internal', message: String(error), details: {} };
}
