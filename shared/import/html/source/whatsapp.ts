import { defaultTreeAdapter } from 'parse5';
import { attribute } from '../element.ts';
import { firstWords, type Page } from '../page.ts';

const SAID_BY = 'data-pre-plain-text';

/**
 * WhatsApp keeps who wrote a message and when beside it, and puts that into the plain text where several were copied:
 * words without their speaker are worth nothing to a reporter.
 */
export function readMessages({ elements }: Page): void {
  const messages = elements.filter((element) => attribute(element, SAID_BY) !== '');
  if (messages.length < 2) return;
  for (const message of messages) {
    const first = firstWords([message]);
    const said = attribute(message, SAID_BY);
    if (first) first.value = said + first.value;
    else defaultTreeAdapter.insertText(message, said);
  }
}
