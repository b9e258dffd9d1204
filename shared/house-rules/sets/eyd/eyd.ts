import type { ShippedRule } from '../shipped-rule.ts';
import { angka } from './angka.ts';
import { berlebih } from './berlebih.ts';
import { gabungan } from './gabungan.ts';
import { imbuhan } from './imbuhan.ts';
import { kapital } from './kapital.ts';
import { kataBaku } from './kata-baku.ts';
import { kataDepan } from './kata-depan.ts';
import { padanan } from './padanan.ts';

/** Indonesian after EYD V (Ejaan Bahasa Indonesia yang Disempurnakan, 2022) and KBBI. */
export const eyd: readonly ShippedRule[] = [...kataBaku, ...gabungan, ...kataDepan, ...imbuhan, ...angka, ...berlebih, ...kapital, ...padanan];
