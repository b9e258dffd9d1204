import { createHash } from 'node:crypto';
import type { Article } from '../../shared/article/article.ts';
import { publishedBody, type PublishedBody } from '../../shared/article/published-body.ts';
import { slugFor } from '../../shared/article/slug.ts';
import type { ExportedFile, ExportFormat } from '../../shared/contract/publishing.ts';
import { canonicalUrl } from '../../shared/export/html/canonical-url.ts';
import { htmlPage } from '../../shared/export/html/page.ts';
import { scaledFiles } from '../../shared/export/html/picture-file.ts';
import { jsonExport } from '../../shared/export/json/json.ts';
import { textExport } from '../../shared/export/text/text.ts';
import type { HouseStyle } from '../../shared/house-style/house-style.ts';
import type { Library } from '../library/open.ts';
import type { ExportedPictures } from './exported-pictures.ts';
import { houseStyleOf } from './house-styles.ts';

/** What readers may see of an article, with its related links as they are now. */
export function readersArticle(library: Library, article: Article): PublishedBody {
  return publishedBody(article, (id) => {
    const target = library.articles.find(id);
    if (target === null || target.isInTrash) return null;
    // A working headline is nobody's words; the title that the link was given stands.
    return { title: target.fields.headlineIsWorking ? '' : target.fields.headline, url: canonicalUrl(target, houseStyleOf(library, target.fields.houseStyle)) };
  });
}

/** The page as it is exported, here to be looked at: nothing of another site is let in. */
export function articlePage(library: Library, article: Article, houseStyle: HouseStyle, version: string): string {
  return htmlPage(readersArticle(library, article), houseStyle, { version, pictureFiles: scaledFiles, isFramed: true });
}

/** Names of devices on Windows, where no file may bear one, whatever its ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name of an article's files, without the ending: its slug, else that of its headline, else its id. */
export function fileName({ id, fields }: Article): string {
  const name = fields.slug || (fields.headlineIsWorking ? '' : slugFor(fields.headline)) || id;
  return DEVICE.test(name) ? `${name}-${id.slice(-12)}` : name;
}

/** @param pictures of the article, for a page */
export function exportedFiles(library: Library, article: Article, houseStyle: HouseStyle, format: ExportFormat, version: string, pictures: ExportedPictures): ExportedFile[] {
  const name = fileName(article);
  switch (format) {
    case 'text': return [file(`${name}.txt`, 'text/plain', textExport(readersArticle(library, article), houseStyle))];
    case 'json': return [file(`${name}.json`, 'application/json', jsonExport(article))];
    case 'html': return [file(`${name}.html`, 'text/html', htmlPage(readersArticle(library, article), houseStyle, { version, pictureFiles: pictures.filesOf })), ...pictures.files];
  }
}

/** One SHA-256 over all files, names and bytes, in order. */
export function hashOfFiles(files: readonly ExportedFile[]): string {
  const digest = createHash('sha256');
  for (const { name, bytes } of files) digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  return digest.digest('hex');
}

function file(name: string, mediaType: string, content: string): ExportedFile {
  return { name, mediaType, bytes: new TextEncoder().encode(content) };
}
