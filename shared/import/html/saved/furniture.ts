import { attribute, isElement, type Element } from '../element.ts';
import type { Prose } from './prose.ts';

const ELEMENTS = new Set(['nav', 'form', 'dialog', 'button', 'select', 'amp-sidebar', 'amp-ad', 'amp-embed', 'amp-social-share', 'amp-consent', 'amp-user-notification', 'amp-sticky-ad', 'amp-auto-ads', 'amp-analytics']);
const ROLES = new Set(['navigation', 'search', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar']);
/** Words of a class or an id that name what surrounds an article. Advertising and sharing: */
const LOUD = new Set([
  'ads', 'adv', 'advert', 'advertisement', 'adsbox', 'iklan', 'sponsor', 'sponsored', 'promo', 'promoted', 'outbrain', 'taboola', 'mgid', 'share', 'sharing', 'sosmed', 'breadcrumb', 'breadcrumbs',
  'subscribe', 'subscription', 'langganan', 'popup', 'modal', 'login',
]);
/** These too where they are a whole name: "ad-hoc", "social-issues", "banner-photo" are the article's. */
const LOUD_ALONE = new Set(['ad', 'banner', 'social']);
/** An offer to subscribe; or what subscribers see. */
const PAID = new Set(['paywall', 'regwall']);
/** Ways to elsewhere; where such a name stands on something else than links, it may be the article's: */
const LEADING = new Set([
  'nav', 'navbar', 'navigation', 'menu', 'related', 'terkait', 'recommend', 'recommended', 'recommendation', 'recommendations', 'rekomendasi', 'popular', 'terpopuler', 'trending', 'terkini', 'sidebar', 'widget', 'widgets',
  'pagination', 'paging', 'toolbar', 'tag', 'tags', 'topics', 'follow', 'search', 'skip', 'print',
]);
/** Those that often have as much to say as the article itself. */
const TALKATIVE = new Set(['comment', 'comments', 'komentar', 'disqus', 'respond', 'cookie', 'cookies', 'consent', 'gdpr', 'newsletter']);
/** What a page's own frame is made of; within an article they are parts of it. */
const FRAME = new Set(['header', 'footer', 'aside']);
/** Elements whose names are looked at: a word or a paragraph of an article is none. */
const HOLDERS = new Set(['div', 'section', 'aside', 'header', 'footer', 'ul', 'ol', 'table', 'figure', 'center', 'iframe', 'ins', 'details']);

/** Where an element stands. `isInArticle`: within what is marked as the article or as the page's main part; `isInText`: within the former, or the latter where there is no article. */
export type Place = { readonly isInArticle: boolean; readonly isInText: boolean };

/**
 * Whether an element is of the page and not of its article: by what it is, by its role, or by its name, as long as it does not hold
 * much of the prose; a name may say something else than it seems to ("content-with-sidebar"). Within the text of an article no
 * name costs a paragraph its place, nor a picture with words below it.
 * @param isOffer whether something named as for subscribers can only be an offer, because the page tells where their text is
 */
export function isFurniture(element: Element, prose: Prose, { isInArticle, isInText }: Place, isOffer: boolean): boolean {
  const share = prose.total === 0 ? 0 : prose.of(element) / prose.total;
  const names = HOLDERS.has(element.tagName) ? namesOf(element) : [];
  if (isOffer && names.some((name) => PAID.has(name))) return share < 0.7;
  if (isInText && (prose.of(element) > 0 || (element.tagName === 'figure' && hasCaption(element)))) return false;
  if (ELEMENTS.has(element.tagName) || ROLES.has(attribute(element, 'role').trim().toLowerCase())) return share < 0.5;
  if (names.some((name) => TALKATIVE.has(name))) return share < 0.7;
  if (FRAME.has(element.tagName) && !isInArticle) return share < 0.4;
  if (names.some((name) => LOUD.has(name) || PAID.has(name)) || wholeNamesOf(element).some((name) => LOUD_ALONE.has(name) && names.includes(name))) return share < 0.2;
  return names.some((name) => LEADING.has(name)) && (isInArticle ? prose.isLinks(element) : share < 0.2);
}

function hasCaption(figure: Element): boolean {
  return figure.childNodes.some((node) => isElement(node) && node.tagName === 'figcaption');
}

function wholeNamesOf(element: Element): string[] {
  return `${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id').slice(0, 100)}`.toLowerCase().split(/\s+/);
}

/** "js-articleShare share_box" → article, share, box. */
function namesOf(element: Element): string[] {
  return `${attribute(element, 'class').slice(0, 300)} ${attribute(element, 'id').slice(0, 100)}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
}
