import type { BylineEntry } from '../../../shared/article/fields.ts';
import type { Contributor } from '../../../shared/contract/register.ts';

const MOST = 8;

/** Those in whom every typed word begins a name, or is their sign-off code; who stands in the byline already comes last. */
export function matchingContributors(contributors: readonly Contributor[], typed: string, byline: readonly BylineEntry[]): Contributor[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isMatch = ({ name, initials }: Contributor): boolean => {
    const parts = [...name.toLocaleLowerCase().split(/[\s-]+/), initials.toLocaleLowerCase()];
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const present = new Set(byline.map((entry) => entry.contributorId));
  const matches = contributors.filter(isMatch);
  return [...matches.filter((one) => !present.has(one.id)), ...matches.filter((one) => present.has(one.id))].slice(0, MOST);
}
