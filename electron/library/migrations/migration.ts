/** One step of the library's form; its place in the list is the `user_version` that it leads to. */
export type Migration = { readonly name: string; readonly sql: string };
