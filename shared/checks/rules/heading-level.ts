import { blocksOf, onBlock, type Rule } from '../rule.ts';

/** The headline is level 1. The page closes the gap by itself, so this tells why it looks other than in the editor. */
export const headingLevel: Rule = (article) => {
  let before = 1;
  return blocksOf(article, 'heading').flatMap((block) => {
    const skips = block.level > before + 1;
    const missing = before + 1;
    before = block.level;
    return skips ? [onBlock('headingSkipped', 'warning', block.id, { level: block.level, missing })] : [];
  });
};
