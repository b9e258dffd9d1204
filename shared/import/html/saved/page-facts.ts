/** What a page says about its article, from one of its ways to say it; '' and empty for nothing said. Words are plain text. */
export type PageFacts = {
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly string[];
  /** As `readTime` gives it; null where it is not said, or not in that form. */
  readonly published: string | null;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly section: string;
  readonly publisher: string;
  readonly url: string;
  /** The whole text, where the page has it beside the text that it shows. */
  readonly text: string;
  readonly isPaywalled: boolean;
  /** CSS selectors of the parts that only subscribers may read. */
  readonly paidParts: readonly string[];
  /** Of a running report, whose parts are articles of their own. */
  readonly isLiveBlog: boolean;
};

export const NO_FACTS: PageFacts = {
  headline: '', description: '', authors: [], published: null, language: '', keywords: [], section: '', publisher: '', url: '', text: '', isPaywalled: false, paidParts: [], isLiveBlog: false,
};

/** Each fact by the first that tells it. */
export function firstTold(all: readonly PageFacts[]): PageFacts {
  const first = <Key extends keyof PageFacts>(key: Key): PageFacts[Key] => {
    const told = all.find((facts) => {
      const value = facts[key];
      return Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== false;
    });
    return (told ?? NO_FACTS)[key];
  };
  return {
    headline: first('headline'), description: first('description'), authors: first('authors'), published: first('published'), language: first('language'), keywords: first('keywords'),
    section: first('section'), publisher: first('publisher'), url: first('url'), text: first('text'), isPaywalled: first('isPaywalled'), paidParts: first('paidParts'), isLiveBlog: first('isLiveBlog'),
  };
}
