import { RedaksiError } from '../../../shared/contract/error.ts';
import { failureText } from '../../../shared/messages/failure-text.ts';
import type { Translate } from '../../../shared/messages/translate.ts';

/** Why a picture was not added: what the desk says of it, or that the browser could not read the file. */
export function imageFailure(error: unknown, file: string, translate: Translate): string {
  if (error instanceof RedaksiError) return failureText(translate, error.toFailure());
  return failureText(translate, { code: 'unreadable', message: String(error), details: { file } });
}
