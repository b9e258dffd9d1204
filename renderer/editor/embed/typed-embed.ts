import type { BlockOf } from '../../../shared/article/block.ts';
import { newId } from '../../../shared/article/id.ts';
import { urlSchema } from '../../../shared/article/inline.ts';
import { embedOf } from '../../../shared/embed/embed.ts';
import { linkAddress } from '../link/link-address.ts';

/**
 * The address of something to embed that a person meant: that of the post itself where its provider is known, without what says
 * who shared it. @returns null where it is no web address
 */
export function typedEmbed(typed: string, hosts: readonly string[]): string | null {
  const written = linkAddress(typed);
  if (written === null || !/^https?:\/\//i.test(written)) return null;
  const url = embedOf(written, hosts)?.address ?? written;
  return urlSchema.safeParse(url).success ? url : null;
}

/** What was pasted where it is the address of a known provider's post and nothing else. */
export function pastedEmbed(text: string, hosts: readonly string[]): BlockOf<'embed'> | null {
  const found = embedOf(text.trim(), hosts);
  return found && urlSchema.safeParse(found.address).success ? newEmbed(found.address) : null;
}

export function newEmbed(url: string, title = ''): BlockOf<'embed'> {
  return { type: 'embed', id: newId(), url, title };
}
