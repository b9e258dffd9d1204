import type { Block } from '../../../article/block.ts';
import { blockText } from '../../../article/text.ts';
import { isTimeLine } from '../../text/time-line.ts';
import type { PageFacts } from './page-facts.ts';
import { sameWords } from './story-root.ts';

const LONGEST = 200;
const ROLE_WORDS = /(?<!\p{L})(?:oleh|by|penulis|reporter|editor|wartawan|jurnalis|kontributor|and|dan|written|published|tim redaksi|diterbitkan|terbit)(?!\p{L})/giu;

/**
 * The blocks of a page's article without those above its first paragraph that only say what its fields do: who wrote it and when,
 * its standfirst and its section.
 */
export function withoutOpeningLines(blocks: readonly Block[], facts: PageFacts, standfirst: string): Block[] {
  const first = blocks.findIndex((block) => block.type === 'paragraph' && !isSaid(block, facts, standfirst) && blockText(block).length > 60);
  return blocks.filter((block, index) => index >= first || first < 0 || (block.type !== 'paragraph' && block.type !== 'heading') || !isSaid(block, facts, standfirst));
}

function isSaid(block: Block, facts: PageFacts, standfirst: string): boolean {
  const text = blockText(block);
  if (sameWords(text, standfirst) || sameWords(text, facts.section)) return true;
  if (text.length > LONGEST) return false;
  let rest = text;
  for (const name of [...facts.authors, facts.publisher]) if (name.length > 2) rest = rest.replaceAll(name, ' ');
  const isNamed = rest !== text;
  rest = rest.replace(ROLE_WORDS, ' ').replace(/[\s:|,•·–—/-]+/g, ' ').trim();
  return (isNamed && rest === '') || (facts.published !== null && rest !== '' && isTimeLine(rest));
}
