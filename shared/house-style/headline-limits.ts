import { z } from 'zod';

/** Channels that have a name in the screens' own language; any other is shown as it is written. */
export const KNOWN_CHANNELS = ['search', 'x', 'push'] as const;

/** How long a headline may be where it is shown by others. */
export const headlineLimitsSchema = z.array(z.strictObject({ channel: z.string().min(1).max(40), characters: z.int().min(1).max(1000) })).max(12);
export type HeadlineLimits = z.infer<typeof headlineLimitsSchema>;

/**
 * Conventions, none of them a rule of its channel, X aside. Search results are cut by width, about 600 pixels, which is
 * some 60 letters. A post on X has 280 characters, of which a link takes 23 and the space before it one. A phone shows
 * some 50 characters of a notification's title before it cuts.
 */
export const USUAL_HEADLINE_LIMITS: HeadlineLimits = [{ channel: 'search', characters: 60 }, { channel: 'x', characters: 256 }, { channel: 'push', characters: 50 }];

/** In characters as a person counts them: letters with their accents, emoji with what belongs to them. */
export function headlineCharacters(headline: string): number {
  return [...new Intl.Segmenter().segment(headline.trim())].length;
}
