import { atRest } from '../at-rest.ts';
import type { Later } from './use-live-later.ts';

/**
 * In milliseconds, until an article is looked at anew by checks and counts: a breath after the last edit, and however fast one writes
 * every few seconds. One wait for all of them, so that they come between the same two keys.
 */
export const WRITING_RESTS = { rest: 250, most: 3_000 };

/** Draws what counts and checks have found once writing rests. */
export const onceWritingRests: Later<unknown> = (draw) => atRest(draw, WRITING_RESTS);
