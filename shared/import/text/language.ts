/** Words that every text of a language has, and that the others have not. */
const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  id: new Set('yang dan di ke dari untuk dengan pada ini itu adalah tidak akan telah sudah dalam oleh para juga bahwa karena atau kata saat mereka kami masih'.split(' ')),
  en: new Set('the and of to in is was that for with on by as at from has have were his her their said not are be after who this'.split(' ')),
  es: new Set('el la los las de del que y en un una por con para se su fue es al lo como más este esta sus tras'.split(' ')),
};
const ENOUGH = 40_000;

/** BCP 47 of the text's language where its small words tell (Indonesian, English, Spanish); else `otherwise`. */
export function guessLanguage(text: string, otherwise: string): string {
  const words = text.slice(0, ENOUGH).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (!best || best.count < 2 || (next && best.count < next.count * 1.5)) return otherwise;
  return best.language;
}
