import { RedaksiError, type Reply } from '../../shared/contract/error.ts';

/** The answer where no desk is there to give one. */
export function disconnected(): Reply {
  return { ok: false, error: new RedaksiError('disconnected', 'The desk is closed').toFailure() };
}
