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

  const kept = (name: string): Uint8Array | null => (folder !== null && existsSync(join(folder, name)) ? atPath(folder, () => readFileSync(join(folder, name))) : null);

  async function make({ image, file }: Source): Promise<Map<string, Uint8Array>> {
    atPath(file, () => statSync(file));
    const sizes = scaledImages(image);
    const made = await makeScaled(file, image, sizes);
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
      await last;
    },
  };
}
