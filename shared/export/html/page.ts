import type { PublishedBody } from '../../article/published-body.ts';
import { datelineText } from '../../article/text.ts';
import { creditText } from '../../house-style/credit.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { byline, contributors } from './byline.ts';
import { corrections } from './corrections.ts';
import { head } from './head.ts';
import { houseLanguage } from './house-language.ts';
import { html, nothing, text, type Html } from './html.ts';
import { pageLanguage } from './language.ts';
import { notesSection } from './notes.ts';
import { pageFacts, type PageFacts, type PageOptions } from './page-facts.ts';
import { PageState, type Players } from './page-state.ts';
import { publicationTimes } from './publication-times.ts';
import { story } from './story.ts';

/**
 * An article as one page that can be put online as it is: it loads nothing but its own images and runs nothing, and of other
 * sites only what a reader has asked for.
 * A working headline is not on it; see `writtenTitle` for what stands in its place.
 */
export function htmlPage(body: PublishedBody, houseStyle: HouseStyle, options: PageOptions): string {
  const facts = pageFacts(body, houseStyle, options);
  const { language } = body.fields;
  return html`<!doctype html>
<html${languageAttributes(language)}>
${head(body, houseStyle, facts, options.version)}
<body>
<header class="site-name"><p><a href="${text(houseStyle.publisher.url)}">${text(houseStyle.publisher.name)}</a></p></header>
<main>
${articleElement(body, houseStyle, facts, { ...options, players: options.isFramed ? null : houseStyle })}</main>
</body>
</html>
`;
}

/** The article as it stands on its page, from headline to credit line, without the page: for the clipboard. */
export function articleHtml(body: PublishedBody, houseStyle: HouseStyle, options: Pick<PageOptions, 'pictureFiles'>): string {
  return articleElement(body, houseStyle, pageFacts(body, houseStyle, options), { ...options, players: null });
}

function articleElement(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts, options: Pick<PageOptions, 'pictureFiles'> & { readonly players: Players | null }): Html {
  const state = new PageState({
    base: facts.canonical, pictureFiles: options.pictureFiles, players: options.players,
    relatedLabel: houseStyle.labels.relatedLinks.trim(), photoLabel: houseStyle.labels.photo.trim(),
    ofHouse: houseLanguage(body.fields.language, houseStyle.language), dateline: text(datelineText(body.fields.dateline)),
  });
  return html`<article>
${storyHead(body, houseStyle, facts, state.ofHouse)}${story(body, state)}${storyFoot(body, houseStyle, state)}</article>
`;
}

function storyHead(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts, ofHouse: Html): Html {
  return html`<header class="story-head">
${line('section', facts.section)}<h1>${text(facts.title)}</h1>
${line('standfirst', facts.standfirst)}${byline(body, houseStyle, facts, ofHouse)}${publicationTimes(facts, houseStyle, ofHouse)}</header>
`;
}

function storyFoot(body: PublishedBody, houseStyle: HouseStyle, state: PageState): Html {
  const { ofHouse } = state;
  const credit = creditText(body.fields, houseStyle).trim();
  return html`${line('credit-line', credit)}${notesSection(state, houseStyle.labels.notes.trim())}${corrections(body, houseStyle, ofHouse)}${contributors(body, houseStyle, ofHouse)}`;
}

function line(name: string, words: string): Html {
  return words === '' ? nothing : html`<p class="${text(name)}">${text(words)}</p>\n`;
}

function languageAttributes(tag: string): Html {
  const { dir } = pageLanguage(tag);
  return dir === 'ltr' ? html` lang="${text(tag)}"` : html` lang="${text(tag)}" dir="${text(dir)}"`;
}
