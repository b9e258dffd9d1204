import { patternRules, type ShippedRule } from '../shipped-rule.ts';

/** Numbers, money and times (EYD V, bilangan and tanda baca). */
export const angka: readonly ShippedRule[] = patternRules('angka', 'warning', [
  ['rupiah', 'Rp\\.?\\s{1,3}(\\d[\\d.,]*)(?<=\\d)', 'Rp$1', { id: 'Lambang mata uang ditulis tanpa spasi dan tanpa titik: Rp5.000 (EYD V).', en: 'The currency sign has no space and no full stop: Rp5.000 (EYD V).' }, 'Harganya Rp. 5.000.', 'Harganya Rp5.000.'],
]);
