const NAME = 'redaksi-unsaved';
const VERSION = 1;

/** What the store holds, under library, article and page: the ground once, and the edits on it, which change. */
export const GROUNDS = 'grounds';
export const EDITS = 'edits';
export type Key = [library: string, articleId: string, page: string];

/** This origin's store of unsaved edits; made where it is not there. @throws DOMException */
export function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(GROUNDS);
    opening.result.createObjectStore(EDITS);
  });
  return answer(opening);
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Ends when everything of the transaction is stored, or none of it. */
export function stored(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
