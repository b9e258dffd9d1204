/** Where a link is to lead. With `articleId`, `url` is where that article of the library stands now. */
export type LinkTarget = {
  readonly url: string;
  readonly articleId: string | null;
  /** The words of the link where none are selected. */
  readonly headline: string | null;
};
