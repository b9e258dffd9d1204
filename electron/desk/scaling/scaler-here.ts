import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scaledImages } from '../../../shared/article/scaled-image.ts';
import { RedaksiError } from '../../../shared/contract/error.ts';
import { writeWhole } from '../../library/atomic-file.ts';
import { atPath } from '../../library/library-failure.ts';
import { makeScaled } from './make-scaled.ts';
import type { Scaler, Source } from './scaler.ts';

/**
 * Works in this thread, one picture after the other, so that never more than one is in memory.
 * @param folder where what was made is kept, to be made again wherever it is missing; null: nothing is kept
 */
export function scalerHere(folder: string | null): Scaler {
  let last: Promise<unknown> = Promise.resolve();
  let isOpen = true;
  /** What cannot be made of a file, which takes as long to find as to make it. */
  const refused = new Map<string, RedaksiError>();

  /** One that cannot be read is as good as none. */
  function kept(name: string): Uint8Array | null {
    if (folder === null || !existsSync(join(folder, name))) return null;
    try {
      return atPath(folder, () => readFileSync(join(folder, name)));
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
      return null;
    }
  }

  /** A file that is another one under the same name, such as one that was damaged and is whole again, is tried anew. */
  const stateOf = ({ image, file }: Source): string => {
    const { size, mtimeMs } = atPath(file, () => statSync(file));
    return `${image.hash} ${size} ${mtimeMs}`;
  };

  async function make(source: Source): Promise<Map<string, Uint8Array>> {
    const { image, file } = source;
    const state = stateOf(source);
    const before = refused.get(state);
    if (before) throw before;
    const sizes = scaledImages(image);
    const made = await makeScaled(file, image, sizes).catch((error: unknown) => {
      if (error instanceof RedaksiError) refused.set(state, error);
      throw error;
    });
    return new Map(sizes.flatMap(({ name }, index) => {
      const bytes = made[index];
      if (!bytes) return [];
      keep(name, bytes);
      return [[name, bytes]];
    }));
  }

  /** Where there is no room or no leave to keep it, it is made again next time. */
  function keep(name: string, bytes: Uint8Array): void {
    if (folder === null) return;
    try {
      writeWhole(join(folder, name), bytes);
    } catch (error) {
      if (!(error instanceof RedaksiError)) throw error;
    }
  }

  async function scaled(source: Source, names: readonly string[]): Promise<Uint8Array[]> {
    if (!isOpen) throw new RedaksiError('disconnected', 'The desk is closing');
    const found = names.map(kept);
    if (found.every((bytes) => bytes !== null)) return found;
    const made = await make(source);
    return names.map((name) => {
      const bytes = made.get(name);
      if (!bytes) throw new RedaksiError('notFound', `There is no size ${name}`, { kind: 'image', id: name });
      return bytes;
    });
  }

  return {
    scaled(source, names) {
      const answer = last.then(() => scaled(source, names));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      isOpen = false;
      await last;
    },
  };
}
