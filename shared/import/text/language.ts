/** Words that every text of a language has, and that the others have not. */
const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  id: new Set('yang dan di ke dari untuk dengan pada ini itu adalah tidak akan telah sudah dalam oleh para juga bahwa karena atau kata saat mereka kami masih'.split(' ')),
  en: new Set('the and of to in is was that for with on by as at from has have were his her their said not are be after who this'.split(' ')),
  es: new Set('el la los las de del que y en un una por con para se su fue es al lo como más este esta sus tras'.split(' ')),
};
/** Whose script says most of it: the language that most who write in it write. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'], [/\p{Script=Hangul}/gu, 'ko'], [/\p{Script=Han}/gu, 'zh'], [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'], [/\p{Script=Thai}/gu, 'th'], [/\p{Script=Devanagari}/gu, 'hi'], [/\p{Script=Cyrillic}/gu, 'ru'], [/\p{Script=Greek}/gu, 'el'],
];
const ENOUGH = 40_000;
/** A script shows at once, and most texts are in Latin letters, which one cheap look tells. */
const ENOUGH_OF_SCRIPT = 2000;
const NOT_LATIN = /[\u0370-\u1dff\u3040-\ud7ff]/g;

/** BCP 47 of the text's language where its script or its small words (Indonesian, English, Spanish) tell; else `otherwise`. */
export function guessLanguage(text: string, otherwise: string): string {
  const byScript = languageOfScript(text.slice(0, ENOUGH_OF_SCRIPT));
  if (byScript !== null) return byScript;
  const words = text.slice(0, ENOUGH).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (!best || best.count < 2 || (next && best.count < next.count * 1.5)) return otherwise;
  return best.language;
}

/** null for Latin letters. Japanese mixes its own letters with Chinese ones, so a few of its own tell. */
function languageOfScript(text: string): string | null {
  if ((text.match(NOT_LATIN)?.length ?? 0) < text.length / 5) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters;
  const found = SCRIPTS.find(([script, language]) => letters > 0 && share(script) > (language === 'ja' ? 0.1 : 0.4));
  return found?.[1] ?? null;
}
