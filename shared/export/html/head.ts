import type { PublishedBody } from '../../article/published-body.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { authorUrl } from './byline.ts';
import { html, join, jsonScript, nothing, text, type Html } from './html.ts';
import { pageLanguage } from './language.ts';
import { newsArticle } from './news-article.ts';
import type { PageFacts } from './page-facts.ts';
import { pageStyle } from './style.ts';

/** Everything about the page that readers do not see but search engines, feeds and social networks do. */
export function head(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts, version: string): Html {
  const site = houseStyle.publisher.name;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(facts.isOfPublisher ? facts.title : `${facts.title} – ${site}`)}</title>
${named('description', facts.description)}${named('generator', `Redaksi ${version}`)}<link rel="canonical" href="${text(facts.canonical)}">
${openGraph(body, houseStyle, facts)}${card(houseStyle, facts)}${pageStyle(houseStyle)}
${jsonScript('application/ld+json', newsArticle(body, houseStyle, facts))}
</head>`;
}

function named(name: string, content: string): Html {
  return content === '' ? nothing : html`<meta name="${text(name)}" content="${text(content)}">\n`;
}

function property(name: string, content: string): Html {
  return content === '' ? nothing : html`<meta property="${text(name)}" content="${text(content)}">\n`;
}

/** Source: https://ogp.me, with its article and image properties. */
function openGraph(body: PublishedBody, houseStyle: HouseStyle, facts: PageFacts): Html {
  const { image } = facts;
  return join([
    property('og:type', 'article'),
    property('og:title', facts.title),
    property('og:description', facts.description),
    property('og:url', facts.canonical),
    property('og:site_name', houseStyle.publisher.name),
    property('og:locale', pageLanguage(body.fields.language).locale),
    ...(image === null ? [] : [
      property('og:image', image.url), property('og:image:width', String(image.width)),
      property('og:image:height', String(image.height)), property('og:image:alt', image.alt),
    ]),
    property('article:published_time', facts.published.iso),
    facts.updated === null ? nothing : property('article:modified_time', facts.updated.iso),
    ...facts.authors.map((entry) => property('article:author', authorUrl(entry.name, houseStyle) ?? entry.name)),
    property('article:section', facts.section),
    ...body.fields.tags.map((tag) => property('article:tag', tag)),
  ]);
}

/** Source: X's documentation of summary cards. */
function card(houseStyle: HouseStyle, facts: PageFacts): Html {
  return join([
    named('twitter:card', facts.image === null ? 'summary' : 'summary_large_image'),
    named('twitter:site', houseStyle.page.xAccount),
    named('twitter:title', facts.title),
    named('twitter:description', facts.description),
    ...(facts.image === null ? [] : [named('twitter:image', facts.image.url), named('twitter:image:alt', facts.image.alt)]),
  ]);
}
