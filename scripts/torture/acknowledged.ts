import { decode } from '@msgpack/msgpack';
import type { WebSocket } from '@playwright/test';
import type { Block } from '../../shared/article/block.ts';
import { applyChanges, type BodyChange } from '../../shared/article/change.ts';
import { draftCalls } from '../../shared/contract/drafts.ts';
import { messageSchema, requestSchema } from '../../shared/contract/message.ts';

/**
 * What the page has been told is written, as anybody on the line can hear: the changes of every save that the page
 * sent, taken over once the desk's "yes" to it has reached the page.
 */
export class Acknowledged {
  #body: readonly Block[];
  readonly #articleId: string;
  readonly #sent = new Map<number, readonly BodyChange[]>();
  readonly #onSent = new Set<() => void>();
  #saves = 0;

  constructor(articleId: string, body: readonly Block[]) {
    this.#articleId = articleId;
    this.#body = body;
  }

  get body(): readonly Block[] {
    return this.#body;
  }

  get saves(): number {
    return this.#saves;
  }

  /** Told whenever the page has sent a save. */
  whenSent(listener: () => void): void {
    this.#onSent.add(listener);
  }

  listen(socket: WebSocket): void {
    socket.on('framesent', ({ payload }) => this.#hearPage(payload));
    socket.on('framereceived', ({ payload }) => this.#hearDesk(payload));
  }

  #hearPage(payload: string | Buffer): void {
    const { id, call, input } = requestSchema.parse(decode(Buffer.from(payload)));
    if (call !== 'drafts.save') return;
    const { articleId, changes } = draftCalls['drafts.save'].input.parse(input);
    if (articleId !== this.#articleId) return;
    this.#sent.set(id, changes);
    for (const listener of this.#onSent) listener();
  }

  #hearDesk(payload: string | Buffer): void {
    const message = messageSchema.parse(decode(Buffer.from(payload)));
    if (message.kind !== 'reply') return;
    const changes = this.#sent.get(message.id);
    this.#sent.delete(message.id);
    if (!changes || !message.reply.ok) return;
    this.#body = applyChanges(this.#body, changes);
    this.#saves += 1;
  }
}
