import { writtenWords } from '../written-words.ts';
import type { WrittenForm } from './written-form.ts';

/** In letters, of a compound and of each of its parts: shorter ones meet other words ("ke luar", "keluar"). */
const SHORTEST = 7;
const SHORTEST_PART = 3;
/** Written on to a word or apart from it by rules of their own, or too common to be a part of anything. */
const NO_PARTS = new Set(['pun', 'dari', 'dan', 'yang', 'ini', 'itu', 'ada', 'pada', 'akan', 'para', 'bagi', 'nya', 'lah', 'kah', 'per', 'ber', 'ter', 'men', 'pen', 'mem', 'pem']);

/** Two capitalised words are a name: "Contoh Hot" is no other way to write "contohhot". */
const CAPITAL = /^\p{Lu}/u;

/** What is written as one word, and what is written as two that make the same: "kerjasama", "kerja sama". */
export function compounds(text: string): WrittenForm[] {
  const words = writtenWords(text);
  const form = (written: string, from: number, to: number): WrittenForm =>
    ({ ruleId: 'consistency.compound', key: `compound ${written.replace(' ', '')}`, form: written, from, to, isSure: true });
  return words.flatMap((word, index) => {
    const joined = word.lower.length >= SHORTEST ? [form(word.lower, word.from, word.to)] : [];
    const next = words[index + 1];
    if (!next || text.slice(word.to, next.from) !== ' ' || CAPITAL.test(next.word) || word.lower.length + next.lower.length < SHORTEST) return joined;
    const isCompound = [word, next].every(({ lower }) => lower.length >= SHORTEST_PART && !NO_PARTS.has(lower) && /^\p{L}+$/u.test(lower));
    return isCompound ? [...joined, form(`${word.lower} ${next.lower}`, word.from, next.to)] : joined;
  });
}
