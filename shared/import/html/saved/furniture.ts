import { attribute, type Element } from '../element.ts';
import type { Prose } from './prose.ts';

const ELEMENTS = new Set(['nav', 'form', 'dialog', 'button', 'select', 'amp-sidebar', 'amp-ad', 'amp-embed', 'amp-social-share', 'amp-consent', 'amp-user-notification', 'amp-sticky-ad', 'amp-auto-ads', 'amp-analytics']);
const ROLES = new Set(['navigation', 'search', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar']);
/** Words of a class or an id that name what surrounds an article. Advertising and sharing: */
const LOUD = new Set([
  'ad', 'ads', 'adv', 'advert', 'advertisement', 'adsbox', 'iklan', 'banner', 'sponsor', 'sponsored', 'promo', 'promoted', 'outbrain', 'taboola', 'mgid', 'share', 'sharing', 'social', 'sosmed', 'breadcrumb', 'breadcrumbs',
  'subscribe', 'subscription', 'langganan', 'popup', 'modal', 'login',
]);
/** Ways to elsewhere; where such a name stands on something else than links, it may be the article's: */
const LEADING = new Set([
  'nav', 'navbar', 'navigation', 'menu', 'related', 'terkait', 'recommend', 'recommended', 'recommendation', 'recommendations', 'rekomendasi', 'popular', 'terpopuler', 'trending', 'terkini', 'sidebar', 'widget', 'widgets',
  'pagination', 'paging', 'toolbar', 'tag', 'tags', 'topics', 'follow', 'search', 'skip', 'print',
]);
/** Those that often have as much to say as the article itself. */
const TALKATIVE = new Set(['comment', 'comments', 'komentar', 'disqus', 'respond', 'paywall', 'regwall', 'cookie', 'cookies', 'consent', 'gdpr', 'newsletter']);
/** What a page's own frame is made of; within an article they are parts of it. */
const FRAME = new Set(['header', 'footer', 'aside']);
/** Elements whose names are looked at: a word or a paragraph of an article is none. */
const HOLDERS = new Set(['div', 'section', 'aside', 'header', 'footer', 'ul', 'ol', 'table', 'figure', 'center', 'iframe', 'ins', 'details']);

/**
 * Whether an element is of the page and not of its article: by what it is, by its role, or by its name, as long as it does not hold
 * much of the prose; a name may say something else than it seems to ("content-with-sidebar").
 * @param isInArticle within what is marked as the article, where only a sure name costs a paragraph its place
 */
export function isFurniture(element: Element, prose: Prose, isInArticle: boolean): boolean {
  const share = prose.total === 0 ? 0 : prose.of(element) / prose.total;
  if (ELEMENTS.has(element.tagName) || ROLES.has(attribute(element, 'role').trim().toLowerCase())) return share < 0.5;
  if (!HOLDERS.has(element.tagName)) return false;
  const names = namesOf(element);
  if (names.some((name) => TALKATIVE.has(name))) return share < 0.7;
  if (FRAME.has(element.tagName) && !isInArticle) return share < 0.4;
  if (names.some((name) => LOUD.has(name))) return share < 0.2;
  return names.some((name) => LEADING.has(name)) && (isInArticle ? prose.isLinks(element) : share < 0.2);
}

/** "js-articleShare share_box" → article, share, box. */
function namesOf(element: Element): string[] {
  return `${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id').slice(0, 100)}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
}
