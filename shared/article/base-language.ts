/** "en" of "en-GB", in small letters. @param language BCP 47 */
export function baseLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language;
}
