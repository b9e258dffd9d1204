import { openDeskHere } from '../../electron/desk/open-desk-here.ts';
import { openLibrary } from '../../electron/library/open.ts';
import type { Block } from '../../shared/article/block.ts';
import { contract } from '../../shared/contract/contract.ts';

/** Makes a library with one article in it that nobody has written in yet. @returns the article's id. */
export async function newArticle(library: string): Promise<string> {
  const desk = await openDeskHere({ libraryFolder: library, samples: false, version: 'torture' });
  try {
    const reply = await desk.call('articles.create', {}, { window: null });
    if (!reply.ok) throw new Error(`articles.create: ${reply.error.message}`);
    return contract['articles.create'].output.parse(reply.value).article.id;
  } finally {
    await desk.close();
  }
}

/** The body that a library holds, read beside whoever writes. @throws Error where the article is not there */
export function storedBody(library: string, articleId: string): readonly Block[] {
  const opened = openLibrary({ folder: library, mode: 'read' });
  try {
    const record = opened.articles.find(articleId);
    if (!record) throw new Error(`article ${articleId} is gone`);
    return opened.drafts.body(record.number);
  } finally {
    opened.close();
  }
}
