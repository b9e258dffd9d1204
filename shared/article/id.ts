import { v7 } from 'uuid';
import { z } from 'zod';

/** Ids are UUID version 7 (RFC 9562) or any other URL-safe word of up to 64 characters, so that imported ids can be kept. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export function newId(): string {
  return v7();
}
