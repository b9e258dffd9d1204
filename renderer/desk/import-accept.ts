/** What the file dialog offers first. The importer reads what is in a file, whatever it is called. */
export const IMPORT_ACCEPT = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/html,text/markdown,application/json';
