import { z } from 'zod';
import { imageSchema, webUrlSchema } from '../article/block.ts';
import { idSchema } from '../article/id.ts';
import { findingSchema } from '../checks/finding.ts';
import { call } from './call.ts';

export const EXPORT_FORMATS = ['html', 'text', 'json'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
export const IMPORT_FORMATS = ['auto', 'text', 'html', 'markdown', 'json'] as const;

export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { message: 'bytes' });

/** A file to write or to offer for download; `name` is a relative path with "/" and without "..". */
export const exportedFileSchema = z.strictObject({ name: z.string(), mediaType: z.string(), bytes: bytesSchema });
export type ExportedFile = z.infer<typeof exportedFileSchema>;

const articleAndStyle = z.strictObject({ articleId: idSchema, houseStyle: idSchema.nullable().default(null) });

/** What the importer wants a person to look at: `code` is `import.note.<code>` in the catalogues. */
export const importNoteSchema = z.strictObject({ code: z.string(), text: z.string() });
export type ImportNote = z.infer<typeof importNoteSchema>;

export const publishingCalls = {
  /** The page as it would be exported now, or would have been at a revision; images at `images/<name>` beside it. */
  'publishing.page': call(articleAndStyle.extend({ revision: z.int().nullable().default(null) }), z.strictObject({ html: z.string() })),
  /** `withHouseRules`: what the rules of the house style are against too, which the writing screen finds by itself as one types. */
  'publishing.check': call(articleAndStyle.extend({ withHouseRules: z.boolean().default(false) }), z.strictObject({ findings: z.array(findingSchema) })),
  /**
   * `folder`: null answers with the files; `exports`: writes them into the library's exports folder and names it.
   * `unscaled`: how many pictures go out as they came, because no smaller sizes could be made of them.
   * `withPlaceholders`: a person has chosen to export what still has a “TK” in it; else it is refused.
   */
  'publishing.export': call(
    articleAndStyle.extend({ format: exportFormatSchema, destination: z.enum(['answer', 'exports']).default('answer'), withPlaceholders: z.boolean().default(false) }),
    z.strictObject({ files: z.array(exportedFileSchema), folder: z.string().nullable(), unscaled: z.int().nonnegative() }),
  ),
  'importing.file': call(
    z.strictObject({ name: z.string().max(1000), bytes: bytesSchema, format: z.enum(IMPORT_FORMATS).default('auto'), houseStyle: idSchema.nullable().default(null) }),
    z.strictObject({ articleId: idSchema, headline: z.string(), headlineIsWorking: z.boolean(), notes: z.array(importNoteSchema) }),
  ),
  /**
   * Keeps the file under its SHA-256; the same bytes twice are one file. It comes whole, or in pieces, so that nobody holds
   * much of it: the answer to the first names the `upload` that the next belongs to; the last is answered with the image.
   */
  'images.store': call(
    z.strictObject({ bytes: bytesSchema, upload: idSchema.nullable().default(null), isLast: z.boolean().default(true) }),
    z.strictObject({ upload: idSchema, image: imageSchema.nullable() }),
  ),
  /**
   * Fetches a picture from the web, because a person asked for it, and keeps it as `images.store` does. Only public hosts are asked.
   * `fetch`: a word of the caller's for this fetching, by which `images.stopFetching` ends it.
   */
  'images.fetch': call(z.strictObject({ url: webUrlSchema, fetch: idSchema }), z.strictObject({ image: imageSchema })),
  /** The one under way is answered with `fetchStopped`; nothing happens where there is none. */
  'images.stopFetching': call(z.strictObject({ fetch: idSchema }), z.strictObject({})),
  /** A smaller size of an image, by its name (`scaledImages`). */
  'images.scaled': call(z.strictObject({ hash: imageSchema.shape.hash, name: z.string().max(100) }), z.strictObject({ mediaType: imageSchema.shape.mediaType, bytes: bytesSchema })),
  'images.read': call(z.strictObject({ hash: imageSchema.shape.hash }), z.strictObject({ mediaType: imageSchema.shape.mediaType, bytes: bytesSchema })),
};
