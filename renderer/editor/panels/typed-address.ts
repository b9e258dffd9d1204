import { isSafeUrl } from '../../../shared/article/url.ts';

/** What was typed or pasted as a web address; null where it is words, or an address that could run or leak something. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  const written = /^www\.\S+\.\S+$/i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s/]+\.?\S*$/i.test(written) && isSafeUrl(written) && URL.canParse(written) ? written : null;
}
