import { ROLES, type BylineEntry, type Fields, type Role } from '../../../article/fields.ts';
import type { HouseStyle } from '../../../house-style/house-style.ts';
import { attribute, isElement, type Element, type Node } from '../element.ts';
import { hasClass, textWithin, type Page } from '../page.ts';
import { correctionsOf } from './own-corrections.ts';
import { named, onlyElements } from './shape.ts';

/** A page that we have exported, taken apart; its words are plain text. */
export type OwnPage = {
  readonly article: Element;
  readonly headline: string;
  readonly standfirst: string;
  readonly section: string;
  /** Everybody with the role; null where the page does not say so in our form. */
  readonly byline: readonly BylineEntry[] | null;
  /** Empty where the page has none in our form. */
  readonly corrections: Fields['corrections'];
  /** The body's, with what of the foot could not be read in our form, then the line that credits, which is only one where it ends the text. */
  readonly nodes: readonly Node[];
};

const LONGEST = 10_000;

/** null for every page that is not ours. */
export function ownPage(page: Page, houseStyles: readonly HouseStyle[]): OwnPage | null {
  const isOurs = page.elements.some((element) => element.tagName === 'meta' && attribute(element, 'name') === 'generator' && /^Redaksi\b/.test(attribute(element, 'content')));
  const articles = page.elements.filter(({ tagName }) => tagName === 'article');
  const [article] = articles;
  const parts = article?.childNodes.filter(isElement) ?? [];
  const head = parts.find((part) => part.tagName === 'header' && hasClass(part, /^story-head$/));
  if (!isOurs || !article || !head || articles.length > 1) return null;
  const said = (is: (part: Element) => boolean): string => line(head.childNodes.filter(isElement).find(is));
  const people = parts.find((part) => part.tagName === 'ul' && named(part, 'contributors'));
  const credit = parts.findLast((part) => part.tagName === 'p' && named(part, 'credit-line'));
  const putRight = parts.find((part) => part.tagName === 'div' && named(part, 'corrections'));
  const corrections = putRight ? correctionsOf(putRight, houseStyles) : null;
  const byline = people ? bylineOf(people, houseStyles) : [];
  const body = article.childNodes.filter((node) => node !== head && node !== credit && (node !== people || byline === null) && (node !== putRight || corrections === null));
  return {
    article, headline: said(({ tagName }) => tagName === 'h1'), standfirst: said((part) => named(part, 'standfirst')), section: said((part) => named(part, 'section')), byline, corrections: corrections ?? [],
    nodes: credit ? [...body, credit] : body,
  };
}

function line(element: Element | undefined): string {
  return element ? textWithin(element, LONGEST).replace(/\s+/g, ' ').trim() : '';
}

/** null where a label is none of a house style's that is known, so that nobody is given a role that is not theirs. */
function bylineOf(people: Element, houseStyles: readonly HouseStyle[]): BylineEntry[] | null {
  const items = onlyElements(people) ?? [];
  const entries = items.flatMap((item): BylineEntry[] => {
    const [label, ...more] = item.childNodes.filter(isElement);
    const role = label && more.length === 0 && named(label, 'role') ? roleOf(line(label), houseStyles) : null;
    const name = line(item).slice(label ? line(label).length : 0).trim();
    return role === null || name === '' || name.length > 200 ? [] : [{ contributorId: null, name, role }];
  });
  return items.length > 0 && entries.length === items.length ? entries : null;
}

function roleOf(label: string, houseStyles: readonly HouseStyle[]): Role | null {
  const written = label.replace(/\s*:$/, '').toLowerCase();
  for (const { labels } of houseStyles) for (const role of ROLES) if (labels.roles[role].trim().toLowerCase() === written) return role;
  return null;
}
