/** Lower-case ASCII words joined by hyphens, at most 80 characters, cut at a word; empty where nothing can be kept. */
export function slugFor(headline: string): string {
  const words = headline.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`;
    if (longer.length > 80) break;
    slug = longer;
  }
  return slug;
}
