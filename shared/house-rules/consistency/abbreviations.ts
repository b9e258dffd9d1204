import type { WrittenForm } from './written-form.ts';

/** Capital letters with a full stop behind each or behind none: "D.P.R.K.", "DPRK". Two letters may be somebody's initials. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])(?:(?:\p{Lu}\.){2,9}\p{Lu}\.?|\p{Lu}{3,10})(?![\p{L}\p{N}])/gu;

export function abbreviations(text: string): WrittenForm[] {
  return [...text.matchAll(ABBREVIATION)].map(({ 0: written, index }) => ({
    ruleId: 'consistency.abbreviation', key: `abbreviation ${written.replaceAll('.', '')}`, form: written, from: index, to: index + written.length, isSure: true,
  }));
}
