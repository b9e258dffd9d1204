import type { Output } from './output.ts';

/** A headline for a person to read, with a word where nobody has written it. */
export function headlineShown({ headline, headlineIsWorking }: { readonly headline: string; readonly headlineIsWorking: boolean }, output: Output): string {
  return headlineIsWorking ? `${headline} (${output.translate('command.workingHeadline')})` : headline;
}
