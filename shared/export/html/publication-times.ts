import type { HouseStyle } from '../../house-style/house-style.ts';
import { html, nothing, text, type Html } from './html.ts';
import type { PageFacts, PageTime } from './page-facts.ts';

/** When it was published and, where that differs, last updated; each with its label. */
export function publicationTimes(facts: PageFacts, houseStyle: HouseStyle, ofHouse: Html): Html {
  const published = labelledTime(houseStyle.labels.published, facts.published, ofHouse);
  const updated = facts.updated === null ? nothing : html` ${labelledTime(houseStyle.labels.updated, facts.updated, ofHouse)}`;
  return html`<p class="times">${published}${updated}</p>\n`;
}

export function labelledTime(label: string, time: PageTime, ofHouse: Html): Html {
  const words = label.trim();
  return html`<span${ofHouse}>${words === '' ? nothing : html`${text(words)} `}<time datetime="${text(time.iso)}">${text(time.words)}</time></span>`;
}
