const ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json'];
const TYPES = ['text/plain', 'text/html', 'text/markdown', 'application/json'];

/** What the file dialog offers first. The importer reads what is in a file, whatever it is called. */
export const IMPORT_ACCEPT = [...ENDINGS, ...TYPES].join();

/** Whether the importer is meant by a file that comes where pictures could too. */
export function isForImport({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return TYPES.includes(type) || ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
