import { z } from 'zod';
import { roleSchema } from '../article/fields.ts';
import { languageSchema } from '../article/language.ts';
import { idSchema } from '../article/id.ts';
import { embedHostsSchema } from '../embed/embed-hosts.ts';
import { headlineLimitsSchema, USUAL_HEADLINE_LIMITS } from './headline-limits.ts';
import { houseRulesSchema, NO_RULES } from '../house-rules/house-rules.ts';

const httpsUrl = z.url({ protocol: /^https?$/ });
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What no program can write dates in is refused here, and not at the first export. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * A publication's labels, patterns and page, as data. Patterns hold names in braces, which are filled in; a person
 * can add their own as JSON.
 */
export const houseStyleSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(100),
  /** BCP 47; of new articles, and of the page's own words. */
  language: languageSchema.refine(isLanguage),
  publisher: z.strictObject({ name: z.string().min(1), url: httpsUrl, logo: httpsUrl.optional() }),
  labels: z.strictObject({
    /** As written before each related link: "Baca juga:". */
    relatedLinks: z.string().min(1),
    /** Others that mean the same when a text is read: "Baca", "Lihat juga"; without the colon, any case. */
    relatedLinksRead: z.array(z.string().min(1)),
    /** Before the authors on the page: "Oleh". */
    by: z.string(),
    published: z.string(),
    updated: z.string(),
    photo: z.string(),
    correction: z.string(),
    /** Above the footnotes on the page; a house style that was stored before there were footnotes has none. */
    notes: z.string().default(''),
    /** Before the name of a site, on what shows a post of it in the page; a house style that was stored before there was any has none. */
    embed: z.string().default(''),
    roles: z.record(roleSchema, z.string()),
  }),
  dateline: z.strictObject({
    /** The agency of a new dateline; empty: none. */
    agency: z.string(),
    /** With its spaces: " - ". */
    separator: z.string().min(1),
  }),
  credit: z.strictObject({
    /** Of {publisher}, {authors}, {editors}, {initials}; a part in square brackets falls away with its empty names: "({publisher}, {authors}[/{editors}])". Empty: no credit line. */
    pattern: z.string(),
    /** Between two names: "/" or ", ". */
    join: z.string().min(1),
  }),
  dates: z.strictObject({
    /** IANA name, for example Asia/Jakarta. */
    timeZone: z.string().refine((zone) => { try { new Intl.DateTimeFormat('en', { timeZone: zone }); return true; } catch { return false; } }, { message: 'timeZone' }),
    dateStyle: z.enum(['full', 'long', 'medium', 'short']),
    timeStyle: z.enum(['long', 'short']),
  }),
  text: z.strictObject({
    /** Line ends between two paragraphs of a text export: 1 or 2. */
    paragraphGap: z.union([z.literal(1), z.literal(2)]),
  }),
  page: z.strictObject({
    /** Of {site}, {section}, {slug}, {id}, {year}, {month}, {day}; {site} is the publisher's URL without its last slash. */
    url: z.string().startsWith('{site}/'),
    /** The page about an author, of {site} and {author}; absent: the publication has none. */
    authorUrl: z.string().startsWith('{site}/').optional(),
    /** Account on X with its @; empty: none. */
    xAccount: z.string().regex(/^(?:@\w{1,15})?$/),
    accent: colour,
    accentDark: colour,
    fontFamily: z.enum(['serif', 'sans']),
    defaultSection: z.string().min(1),
  }),
  /** Sites whose pages may be shown within an article, beside the providers that are known; by itself none. */
  embedHosts: embedHostsSchema.default([]),
  /** How long a headline may be, by channel; a house style that was stored before there were any has the usual ones. */
  headlineLimits: headlineLimitsSchema.default(USUAL_HEADLINE_LIMITS),
  /** What its articles are checked for; a house style that was stored before there were rules has none. */
  rules: houseRulesSchema.default(NO_RULES),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;
