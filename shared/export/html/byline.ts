import type { PublishedBody } from '../../article/published-body.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { slugFor } from '../../article/slug.ts';
import { siteUrl } from './canonical-url.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The publication's page about an author, where the house style says how such an address is made.
 * @returns absolute, or null.
 */
export function authorUrl(name: string, houseStyle: HouseStyle): string | null {
  const pattern = houseStyle.page.authorUrl;
  const author = slugFor(name);
  if (pattern === undefined || author === '') return null;
  const filled = pattern.replace('{site}', siteUrl(houseStyle.publisher.url)).replace('{author}', author);
  return URL.canParse(filled) ? new URL(filled).href : null;
}

/**
 * Who wrote it. rel=author needs a place to lead to: the author's page, or else the entry that tells the role among
 * the contributors at the foot of this page.
 */
export function byline(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts, ofHouse: Html): Html {
  if (facts.authors.length === 0) return nothing;
  const names = facts.authors.map((entry) => {
    const href = authorUrl(entry.name, houseStyle) ?? `#${contributorId(body.fields.byline.indexOf(entry))}`;
    return html`<a rel="author" href="${text(href)}">${text(entry.name)}</a>`;
  });
  const by = houseStyle.labels.by.trim();
  const label = by === '' ? nothing : html`<span${ofHouse}>${text(by)}</span> `;
  return html`<p class="byline">${label}${join(names, html`, `)}</p>\n`;
}

/** Everybody who worked on it, each with the role, in the order of the byline. */
export function contributors(body: PublishedBody, houseStyle: HouseStyle, ofHouse: Html): Html {
  const entries = body.fields.byline.map((entry, index) => {
    const role = houseStyle.labels.roles[entry.role].trim();
    const label = role === '' ? nothing : html`<span class="role"${ofHouse}>${text(role)}:</span> `;
    return html`<li id="${text(contributorId(index))}">${label}${text(entry.name)}</li>`;
  });
  return entries.length === 0 ? nothing : html`<ul class="contributors">${join(entries)}</ul>\n`;
}

function contributorId(index: number): string {
  return `contributor-${String(index + 1)}`;
}
