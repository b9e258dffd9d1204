import type { ShippedRule } from '../shipped-rule.ts';
import { angka } from './angka.ts';
import { imbuhan } from './imbuhan.ts';
import { kataBaku } from './kata-baku.ts';

/** Indonesian after EYD V (Ejaan Bahasa Indonesia yang Disempurnakan, 2022) and KBBI. */
export const eyd: readonly ShippedRule[] = [...kataBaku, ...imbuhan, ...angka];
