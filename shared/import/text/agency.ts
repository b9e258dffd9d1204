import type { HouseStyle } from '../../house-style/house-style.ts';

const DOMAIN = /^[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:com|net|org|info|news|tv|id|my|sg|ph|uk|au|us|es|mx|ar|co)$/iu;
/** Those whose name is no domain; others are known by the house styles. */
const AGENCIES = new Set([
  'antara', 'ant', 'reuters', 'afp', 'ap', 'bbc', 'bloomberg', 'cnn', 'cnn indonesia', 'cnbc indonesia', 'bbc indonesia', 'kbrn', 'rri', 'viva',
  'efe', 'europa press', 'dpa', 'bernama', 'xinhua', 'kyodo', 'anadolu', 'voa', 'voa indonesia', 'inilahcom', 'tempo', 'kompas', 'republika', 'detikcom',
]);

export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** True for a name that is a newsroom's and not a person's or a place's. */
export function isAgency(name: string, houseStyles: readonly HouseStyle[]): boolean {
  const plain = name.trim();
  return DOMAIN.test(plain) || AGENCIES.has(plain.toLowerCase()) || houseStyles.some((style) => isOf(plain, style));
}

/** True where the name is the house style's agency or publisher. */
export function isOf(name: string, style: HouseStyle): boolean {
  return sameName(name, style.publisher.name) || (style.dateline.agency !== '' && sameName(name, style.dateline.agency));
}
