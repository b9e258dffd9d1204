import { isSafeUrl } from '../../../shared/article/url.ts';

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const BARE_DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;
const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;

/** The address that a person meant: a bare domain is given https, a mail address mailto. @returns null for one that is not safe. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (MAIL.test(text)) return `mailto:${text}`;
  if (BARE_DOMAIN.test(text)) return `https://${text}`;
  if (!isSafeUrl(text) || text.length > 4096) return null;
  return HAS_SCHEME.test(text) && !URL.canParse(text) ? null : text;
}
