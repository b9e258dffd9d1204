import { RedaksiError } from '../../shared/contract/error.ts';

/** JSON as this library wrote it. What does not read as JSON any more was damaged on the disk. @throws RedaksiError libraryDamaged */
export function parseStored(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new RedaksiError('libraryDamaged', 'What is stored is no JSON any more', { cause: 'json' }, { cause });
  }
}
