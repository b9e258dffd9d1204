import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import { inlineText } from './text.ts';
import { mapTextParts } from './text-parts.ts';

/** Some words of a run that are in one language (BCP 47); from, to in UTF-16 code units. */
export type LanguageRun = { readonly from: number; readonly to: number; readonly language: string };

/**
 * Which language each stretch of a block's runs of words (`TextParts`) is in, in order and without gaps.
 * @param language of what says no other
 * @returns by part; an empty run of words has none
 */
export function languageRuns(block: Block, language: string): LanguageRun[][] {
  const parts: LanguageRun[][] = [];
  mapTextParts(block, {
    inlines: (children, part) => { parts[part] = languageStretches(children, language); return children; },
    plain: (text, part) => { parts[part] = text === '' ? [] : [{ from: 0, to: text.length, language }]; return text; },
  });
  return parts;
}

/** The stretches of a block's runs of words, by part, that say to be in another language than the article. */
export function foreignRuns(block: Block): LanguageRun[][] {
  return languageRuns(block, '').map((runs) => runs.filter((run) => run.language !== ''));
}

/** As `languageRuns`, of one run of words. */
export function languageStretches(children: readonly Inline[], language: string): LanguageRun[] {
  const runs: { from: number; to: number; language: string }[] = [];
  let at = 0;
  for (const child of children.flatMap((one) => (one.type === 'link' ? one.children : [one]))) {
    const to = at + inlineText([child]).length;
    // A break belongs to what goes before it.
    const said = child.type === 'text' ? child.lang ?? language : runs.at(-1)?.language ?? language;
    const last = runs.at(-1);
    if (last?.language === said) last.to = to;
    else runs.push({ from: at, to, language: said });
    at = to;
  }
  return runs;
}
