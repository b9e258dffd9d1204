import { isSafeUrl } from '../article/url.ts';

/** `from` and `to`: the characters of the text that are the address. */
export type AddressBefore = { readonly from: number; readonly to: number; readonly url: string };

/** In characters: as long as an address may be, with the marks around it. */
const LOOKED_AT = 4200;
const OPENED = /^["'“”‘’«([{<]+/u;
const CLOSED = /[.,;:!?"'“”‘’»)\]}>…]+$/u;
const WEB = /^(?:https?:\/\/|www\.)[^\s/?#]*\p{L}[^\s]*$/iu;
const MAIL = /^[^\s@/:,;]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;
const BRACKETS = { ')': '(', ']': '[' } as const;

/**
 * The web or mail address that a text ends with, as it stands before the space or line end that was typed behind it; without
 * the marks around it, but with a bracket that was opened within it ("…/Jakarta_(kota)").
 */
export function addressBefore(text: string): AddressBefore | null {
  const word = text.slice(-LOOKED_AT).split(/\s/u).at(-1) ?? '';
  const from = text.length - word.length + (OPENED.exec(word)?.[0].length ?? 0);
  const address = trimmed(text.slice(from));
  const url = MAIL.test(address) ? `mailto:${address}` : WEB.test(address) ? address.replace(/^www\./iu, 'https://$&') : null;
  if (url === null || !isSafeUrl(url) || !URL.canParse(url) || url.length > 4096) return null;
  if (!url.startsWith('mailto:') && !new URL(url).hostname.includes('.')) return null;
  return { from, to: from + address.length, url };
}

function trimmed(word: string): string {
  const closing = CLOSED.exec(word)?.[0] ?? '';
  const bare = word.slice(0, word.length - closing.length);
  const [mark] = closing;
  if (mark !== ')' && mark !== ']') return bare;
  const isOpened = bare.split(BRACKETS[mark]).length > bare.split(mark).length;
  return isOpened ? bare + mark : bare;
}
