import type { Found } from './answer.ts';

type ArticleAnswer = Found<{ article: { body: readonly { type: string; image?: { hash: string } | null }[] } }>;

/**
 * The image that a page's `images/<name>` means: the exporter names files by the beginning of their hash.
 * Only images of that article are found, so that a preview shows nothing else of the library.
 */
export async function previewImageHash(name: string, articleId: string, getArticle: (id: string) => Promise<ArticleAnswer>): Promise<string | null> {
  const start = /[0-9a-f]{8,64}(?=\.[a-z]+$)/.exec(name)?.[0];
  if (start === undefined) return null;
  const found = await getArticle(articleId);
  if (!found.ok) return null;
  const hashes = found.value.article.body.flatMap((block) => (block.type === 'figure' && block.image ? [block.image.hash] : []));
  return hashes.find((hash) => hash.startsWith(start)) ?? null;
}
