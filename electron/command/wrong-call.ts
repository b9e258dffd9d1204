import type { MessageKey, MessageValues } from '../../shared/messages/translate.ts';

/** The command was called in a way that means nothing; says so from the catalogue and exits with 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
