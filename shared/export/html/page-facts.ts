import { AUTHOR_ROLES, type BylineEntry } from '../../article/fields.ts';
import type { Image } from '../../article/block.ts';
import type { PublishedBody } from '../../article/published-body.ts';
import { blockPictures } from '../../article/block-pictures.ts';
import { textAlternative } from '../../article/text-alternative.ts';
import { datelineText, inlineText } from '../../article/text.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { formatTime } from '../../house-style/time.ts';
import { canonicalUrl } from './canonical-url.ts';
import { hrefFor } from './href.ts';
import { isPlainUrl } from './plain-url.ts';
import type { PictureFiles } from './picture-file.ts';
import { shortened } from './shortened.ts';
import { zonedTime } from './zoned-time.ts';

export type PageOptions = {
  /** Redaksi's version, for the generator's name. */
  readonly version: string;
  /** Where the page finds a picture. */
  readonly pictureFiles: PictureFiles;
  /** Shown in the workstation, whose policy lets no other site in: posts of other sites are links there. */
  readonly isFramed?: boolean;
};

export type PageTime = {
  /** ISO 8601 with the offset of the house style's zone. */
  readonly iso: string;
  /** As the house style writes it for readers. */
  readonly words: string;
};

export type PageImage = Pick<Image, 'width' | 'height'> & {
  /** Absolute. */
  readonly url: string;
  readonly alt: string; readonly caption: string; readonly credit: string;
};

/** What head, structured data and body of one page all say, worked out once. */
export type PageFacts = {
  readonly canonical: string;
  readonly title: string;
  /** Whether the title begins with the publisher's name, because nobody has written another. */
  readonly isOfPublisher: boolean;
  /** What the standfirst says, where it does not stand in for the headline. */
  readonly standfirst: string;
  readonly description: string;
  readonly section: string;
  readonly published: PageTime;
  /** null: not changed since it was published, as far as a reader could tell. */
  readonly updated: PageTime | null;
  readonly authors: readonly BylineEntry[];
  readonly image: PageImage | null;
  /** Absolute. */
  readonly relatedLinks: readonly string[];
};

/** Search engines show about this much of a description. */
const DESCRIPTION_LENGTH = 160;

export function pageFacts(body: PublishedBody, houseStyle: HouseStyle, options: Pick<PageOptions, 'pictureFiles'>): PageFacts {
  const { fields } = body;
  const canonical = canonicalUrl(body, houseStyle);
  const published = pageTime(fields.publishedAt ?? body.modifiedAt, houseStyle);
  const written = writtenTitle(body);
  const title = written || filedTitle(body, houseStyle, published);
  const standfirst = fields.standfirst.trim();
  return {
    canonical, title, isOfPublisher: written === '', published,
    standfirst: standfirst === title ? '' : standfirst,
    description: standfirst || shortened(firstWords(body) || title, DESCRIPTION_LENGTH),
    section: fields.section.trim(),
    updated: updateTime(body, houseStyle, published),
    authors: fields.byline.filter((entry) => AUTHOR_ROLES.includes(entry.role)),
    image: firstImage(body, canonical, options),
    relatedLinks: relatedUrls(body, canonical),
  };
}

/**
 * The headline, if a person has set one. A working headline is the first sentence over again and no one's decision, so
 * it never stands over a published text: the standfirst takes its place, if there is one.
 */
function writtenTitle({ fields: { headline, headlineIsWorking, standfirst } }: PublishedBody): string {
  return (headlineIsWorking ? '' : headline.trim()) || standfirst.trim();
}

/** What a wire would file a text without a headline under: whose it is, from where and when. True in every language, it claims nothing. */
function filedTitle(body: PublishedBody, houseStyle: HouseStyle, published: PageTime): string {
  return [houseStyle.publisher.name, body.fields.dateline?.place?.trim(), published.words].filter(Boolean).join(', ');
}

function firstWords(body: PublishedBody): string {
  const said = body.blocks.find((block) => block.type === 'paragraph' && inlineText(block.children).trim() !== '');
  return said?.type === 'paragraph' ? inlineText(said.children).replace(/\s+/g, ' ').trim() : '';
}

function updateTime(body: PublishedBody, houseStyle: HouseStyle, published: PageTime): PageTime | null {
  const { publishedAt } = body.fields;
  if (publishedAt === null || Date.parse(body.modifiedAt) <= Date.parse(publishedAt)) return null;
  const updated = pageTime(body.modifiedAt, houseStyle);
  return updated.words === published.words ? null : updated;
}

export function pageTime(iso: string, houseStyle: HouseStyle): PageTime {
  return { iso: zonedTime(iso, houseStyle.dates.timeZone).iso, words: formatTime(iso, houseStyle) };
}

function firstImage(body: PublishedBody, canonical: string, options: Pick<PageOptions, 'pictureFiles'>): PageImage | null {
  for (const picture of body.blocks.flatMap(blockPictures)) {
    const file = picture.image === null ? undefined : options.pictureFiles(picture.image).at(-1);
    if (!file || !URL.canParse(file.source, canonical)) continue;
    return {
      url: new URL(file.source, canonical).href, width: file.width, height: file.height,
      alt: textAlternative(picture), caption: picture.caption.trim(), credit: picture.credit.trim(),
    };
  }
  return null;
}

function relatedUrls(body: PublishedBody, canonical: string): string[] {
  const urls = new Set<string>();
  for (const block of body.blocks) {
    if (block.type !== 'relatedLinks') continue;
    for (const { url } of block.items) {
      const href = url === null ? null : hrefFor(url, canonical);
      if (href !== null && !href.startsWith('mailto:')) urls.add(isPlainUrl(href) ? href : new URL(href, canonical).href);
    }
  }
  return [...urls];
}

/** The dateline without the separator that leads over to the text. */
export function datelineNames(body: PublishedBody): string {
  const { dateline } = body.fields;
  return dateline === null ? '' : datelineText({ ...dateline, separator: '' }).trim();
}
