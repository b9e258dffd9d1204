import { libraryFolder } from '../../electron/library/library-folder.ts';
import { verifyLibrary } from '../../electron/library/verify/verify-library.ts';

/** What `redaksi verify` finds wrong with a library. Empty: it is sound. */
export function faultsOf(library: string): string[] {
  return verifyLibrary(libraryFolder(library)).faults.map((fault) => `the library is not sound: ${JSON.stringify(fault)}`);
}
