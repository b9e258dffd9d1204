import type { Block } from '../../../shared/article/block.ts';
import { blocksHtml } from '../../../shared/export/html/blocks.ts';
import { blocksText } from '../../../shared/export/text/blocks.ts';
import type { HouseStyle } from '../../../shared/house-style/house-style.ts';
import { generalHouseStyle } from '../general-house-style.ts';
import { OWN_FORM, writeOwnForm } from './own-form.ts';

/**
 * What a copy lays on the clipboard, by media type: the blocks as they are for Redaksi, and as they are exported for others.
 * @param houseStyle null where it is not known
 */
export function copiedForms(blocks: readonly Block[], houseStyle: HouseStyle | null, language: string): Record<string, string> {
  const style = houseStyle ?? generalHouseStyle(language);
  return {
    [OWN_FORM]: writeOwnForm(blocks),
    'text/html': blocksHtml(blocks, style, language),
    'text/plain': blocksText(blocks, style),
  };
}
