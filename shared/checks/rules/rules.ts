import type { Rule } from '../rule.ts';
import { body } from './body.ts';
import { byline } from './byline.ts';
import { dateline } from './dateline.ts';
import { embargo } from './embargo.ts';
import { embedTitle } from './embed.ts';
import { figureAlt, figureCredit, figureImage } from './figure.ts';
import { headingLevel } from './heading-level.ts';
import { headlineLength } from './headline-length.ts';
import { headline } from './headline.ts';
import { houseRules } from './house-rules.ts';
import { linkedArticleDeleted } from './linked-article.ts';
import { placeholder } from './placeholder.ts';
import { relatedLinkDeleted, relatedLinkTarget, relatedLinkTwice } from './related-links.ts';
import { section } from './section.ts';
import { standfirst } from './standfirst.ts';
import { tags } from './tags.ts';
import { workingHeadline } from './working-headline.ts';

/** In the order in which their findings are shown within a severity: as the article reads. */
export const RULES: readonly Rule[] = [
  embargo, headline, workingHeadline, headlineLength, standfirst, byline, dateline, body, placeholder, headingLevel,
  figureImage, figureAlt, figureCredit, embedTitle, relatedLinkTarget, relatedLinkDeleted, relatedLinkTwice, linkedArticleDeleted, houseRules, section, tags,
];
