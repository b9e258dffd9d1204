import type { Fault } from '../contract/backups.ts';
import type { Translate } from './translate.ts';

/** A fault of the library in words, with the article that it strikes by headline and id. */
export function faultText(translate: Translate, { code, article, details }: Fault): string {
  const said = translate(`verify.fault.${code}`, details);
  if (article === null) return said;
  return `${translate('verify.article', { id: article.id, headline: article.headline || translate('common.noHeadline') })}: ${said}`;
}
