import type { PublishedBody } from '../../article/published-body.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { html, join, nothing, text, type Html } from './html.ts';
import { pageTime } from './page-facts.ts';
import { labelledTime } from './publication-times.ts';

/** What was put right after publication, and when, in the order in which it was noted. */
export function corrections(body: PublishedBody, houseStyle: HouseStyle, ofHouse: Html): Html {
  const entries = body.fields.corrections.flatMap(({ text: words, at }) => {
    if (words.trim() === '') return [];
    const time = labelledTime(houseStyle.labels.correction, pageTime(at, houseStyle), ofHouse);
    return [html`<p>${time}: ${text(words.trim())}</p>\n`];
  });
  return entries.length === 0 ? nothing : html`<div class="corrections">${join(entries)}</div>\n`;
}
