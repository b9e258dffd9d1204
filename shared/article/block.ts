import { z } from 'zod';
import { idSchema } from './id.ts';
import { inlineSchema, urlSchema, type Inline } from './inline.ts';
import { isWebUrl } from './url.ts';

const inlines = z.array(inlineSchema);

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), id: idSchema, children: inlines });

/** Level 1 is the headline, which is a field and not a block. */
export const headingSchema = z.strictObject({
  type: z.literal('heading'), id: idSchema, level: z.union([z.literal(2), z.literal(3), z.literal(4)]), children: inlines,
});

export type ListStyle = 'bullet' | 'number' | 'check';
/** An item's own text, then the list nested below it; `checked`: ticked, in a check list. */
export type ListItem = { children: Inline[]; checked?: true; nested?: { style: ListStyle; items: ListItem[] } };
const listStyle = z.enum(['bullet', 'number', 'check']);

/**
 * How many lists may lie in one another. Whoever reads an article walks its lists by recursion, and a call's answer
 * crosses to a window only to a certain depth (MessagePack: 100 levels, of which a list takes three).
 */
export const DEEPEST_LIST = 20;

const nothingDeeper = z.custom<undefined>((value) => value === undefined, { message: 'tooDeep' }).optional();

const checked = z.literal(true).optional();

/** @param deeper how many more lists may lie below such an item */
function listItemSchema(deeper: number): z.ZodType<ListItem> {
  if (deeper === 0) return z.strictObject({ children: inlines, checked, nested: nothingDeeper });
  return z.strictObject({ children: inlines, checked, nested: z.strictObject({ style: listStyle, items: z.array(listItemSchema(deeper - 1)).min(1) }).optional() });
}

export const listSchema = z.strictObject({
  type: z.literal('list'), id: idSchema, style: listStyle, items: z.array(listItemSchema(DEEPEST_LIST - 1)).min(1),
});

export const quoteSchema = z.strictObject({
  type: z.literal('quote'), id: idSchema, children: inlines, attribution: z.string().optional(),
});
export const pullQuoteSchema = z.strictObject({
  type: z.literal('pullQuote'), id: idSchema, children: inlines, attribution: z.string().optional(),
});

export const imageSchema = z.strictObject({
  /** SHA-256 of the file's bytes, in hexadecimal; the library keeps the file under this name. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']),
  /** In pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Image = z.infer<typeof imageSchema>;

/** Of a figure beside the text's own width, which is not written down. */
export const FIGURE_WIDTHS = ['small', 'half', 'wide'] as const;

const pictureWords = {
  /** `decorative`: the picture says nothing that the text does not; readers' software passes over it, and the words of `alt` wait unused. */
  alt: z.string(), decorative: z.literal(true).optional(), caption: z.string(), credit: z.string(),
};

/** Where a picture is on the web. */
export const webUrlSchema = urlSchema.refine(isWebUrl, { message: 'notOnTheWeb' });

/** A picture, or the place of one. */
const picturePlace = {
  /** null: the place is kept, the picture is still to come. */
  image: imageSchema.nullable(), ...pictureWords,
  /** Where the picture that is still to come was seen, so that a person may have it fetched; left out once there is one. */
  source: z.strictObject({ url: webUrlSchema }).optional(),
};

export const figureSchema = z.strictObject({ type: z.literal('figure'), id: idSchema, ...picturePlace, width: z.enum(FIGURE_WIDTHS).optional() });
/** A picture with what is said of it, in a figure or a gallery. */
export type Picture = Pick<z.infer<typeof figureSchema>, keyof typeof picturePlace>;

export const galleryPictureSchema = z.strictObject({ id: idSchema, ...picturePlace });
export type GalleryPicture = z.infer<typeof galleryPictureSchema>;

/** Several pictures as one block; `caption` is of all of them. */
export const gallerySchema = z.strictObject({ type: z.literal('gallery'), id: idSchema, pictures: z.array(galleryPictureSchema), caption: z.string() });

/** One "Baca juga" line: the target where it is in the library, and the title and URL as last seen. */
export const relatedLinkSchema = z.strictObject({
  id: idSchema, articleId: idSchema.nullable(), title: z.string(), url: urlSchema.nullable(),
});
export type RelatedLink = z.infer<typeof relatedLinkSchema>;

export const relatedLinksSchema = z.strictObject({
  type: z.literal('relatedLinks'), id: idSchema,
  /** The label as written ("Baca juga:"); null: the house style's. */
  label: z.string().nullable(),
  items: z.array(relatedLinkSchema),
});

/** In columns: a browser reads no wider cell (HTML, “colspan”). */
export const MOST_COLSPAN = 1000;
export const tableCellSchema = z.strictObject({
  children: inlines, header: z.boolean().optional(),
  colspan: z.int().min(2).max(MOST_COLSPAN).optional(), rowspan: z.int().min(2).max(65534).optional(),
});
export const tableSchema = z.strictObject({
  type: z.literal('table'), id: idSchema, caption: z.string().optional(),
  rows: z.array(z.strictObject({ cells: z.array(tableCellSchema) })).min(1),
});

/** Something shown from another site: only its address and a title are kept; nothing of it is loaded or run. */
export const embedSchema = z.strictObject({ type: z.literal('embed'), id: idSchema, url: urlSchema, title: z.string() });
export const ruleSchema = z.strictObject({ type: z.literal('rule'), id: idSchema });

/** A box beside the story: its title, and what it says in blocks of its own. */
export const factBoxSchema = z.strictObject({
  type: z.literal('factBox'), id: idSchema, title: z.string(), body: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema])).min(1),
});

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema, headingSchema, listSchema, quoteSchema, pullQuoteSchema, figureSchema, gallerySchema,
  relatedLinksSchema, tableSchema, embedSchema, factBoxSchema, ruleSchema,
]);
export type Block = z.infer<typeof blockSchema>;
/** What a fact box is made of. */
export type BoxBlock = z.infer<typeof factBoxSchema>['body'][number];
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;
