import type { IpcMain, WebContents } from 'electron';
import { requestSchema, type Message } from '../../shared/contract/message.ts';
import type { Desk } from '../desk/desk.ts';
import { MESSAGE, REQUEST } from './channels.ts';
import { isOurs } from './sender.ts';

/** A window of ours and the word that its page is known by at the desk. */
export type OurWindow = { readonly window: string; readonly contents: Pick<WebContents, 'id' | 'send' | 'isDestroyed'> };

/** Relays our windows' requests to the desk, and its answers and news back; whatever else arrives is dropped. */
export function relayIpc(ipc: Pick<IpcMain, 'on'>, desk: Desk, ourWindows: () => readonly OurWindow[]): () => void {
  const send = ({ contents }: OurWindow, message: Message): void => {
    if (!contents.isDestroyed()) contents.send(MESSAGE, message);
  };
  ipc.on(REQUEST, (event, unknown: unknown) => {
    const sender = ourWindows().find(({ contents }) => contents.id === event.sender.id);
    if (sender === undefined || !isOurs(event.senderFrame, true)) return;
    const { data: request } = requestSchema.safeParse(unknown);
    if (request === undefined) return;
    void desk.call(request.call, request.input, { window: sender.window }).then((reply) => send(sender, { kind: 'reply', id: request.id, reply }));
  });
  return desk.subscribe((event) => { for (const window of ourWindows()) send(window, { kind: 'event', event }); });
}
