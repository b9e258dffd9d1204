import type { ListStyle } from '../../../article/block.ts';

const BULLETS = /^[·•o§▪▫■□◦○●‣⁃❖➢ü✓✔v¨Ø\uf000-\uf0ff–—-]$/u;
const NUMBER = /^[([]?(?:\d{1,4}\.)*(\d{1,4}|[a-z]{1,2}|[ivxlcdm]{1,7})[.):\]]+$/i;

/** What stands before an item, as the program wrote it: "·", "2.", "(c)". null: it is neither a bullet nor a number. */
export function readMarker(text: string): { style: ListStyle; number: number | null } | null {
  const marker = text.replace(/[\s\u00a0]+/g, '');
  if (BULLETS.test(marker)) return { style: 'bullet', number: null };
  const number = NUMBER.exec(marker)?.[1];
  return number === undefined ? null : { style: 'number', number: countOf(number.toLowerCase()) };
}

/** "i" is the ninth letter and the first Roman number; a list that begins with it is counted in Roman numbers. */
function countOf(number: string): number | null {
  if (/^\d+$/.test(number)) return Number(number);
  if (number === 'i') return 1;
  return number.length === 1 && !/[vx]/.test(number) ? number.charCodeAt(0) - 96 : null;
}
