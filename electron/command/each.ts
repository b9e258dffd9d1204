import { RedaksiError, type Failure } from '../../shared/contract/error.ts';
import type { ExitCode } from './exit-code.ts';

/** Does `work` for each item; one that fails is told to `failed` and the others are done. */
export async function each<T>(items: Iterable<T> | AsyncIterable<T>, stop: () => boolean, work: (item: T) => Promise<void>, failed: (item: T, failure: Failure) => void): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const item of items) {
    if (stop()) return 1;
    try {
      await work(item);
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      failed(item, error.toFailure());
      code = 1;
    }
  }
  return code;
}
