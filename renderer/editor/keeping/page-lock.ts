const PREFIX = 'redaksi-page-';

/** Holds a lock under the page's word for as long as the page lives; the browser lets go of it, however the page ends. */
export async function holdPage(page: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    navigator.locks.request(`${PREFIX}${page}`, () => {
      resolve();
      return new Promise<never>(() => undefined);
    }).catch(reject);
  });
}

/** The words of the pages that live now. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
