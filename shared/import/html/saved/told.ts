import { baseLanguage } from '../../../article/base-language.ts';
import { isLanguageTag } from '../../../article/language.ts';
import { isSafeUrl } from '../../../article/url.ts';
import type { KnownFields } from '../../story-article.ts';
import { guessLanguage } from '../../text/language.ts';
import type { PageFacts } from './page-facts.ts';

const MOST_TAGS = 40;

/**
 * The fields of an article that its page tells, headline and standfirst aside.
 * @param text by which the language is known where the page only says its template's
 */
export function fieldsTold(facts: PageFacts, text: string): KnownFields {
  const names = [...new Set(facts.authors.map((name) => name.trim()))].filter((name) => name !== '' && name.length <= 200 && name.toLowerCase() !== facts.publisher.toLowerCase());
  const language = languageOf(facts.language, text);
  return {
    byline: names.map((name) => ({ contributorId: null, name, role: 'reporter' as const })), publishedAt: facts.published, section: facts.section.slice(0, 200), publisher: facts.publisher.slice(0, 200),
    tags: [...new Set(facts.keywords.map((word) => word.trim()))].filter((word) => word !== '' && word.length <= 200).slice(0, MOST_TAGS),
    canonicalUrl: /^https?:/i.test(facts.url) && facts.url.length <= 4096 && isSafeUrl(facts.url) && URL.canParse(facts.url) ? facts.url : '',
    ...(language === null ? {} : { language }),
  };
}

/** Many a site in another language says that it is in English, because its template does. */
function languageOf(told: string, text: string): string | null {
  if (!isLanguageTag(told)) return null;
  const guessed = guessLanguage(text.slice(0, 100_000), told);
  return baseLanguage(told) === 'en' && baseLanguage(guessed) !== 'en' ? guessed : told;
}
