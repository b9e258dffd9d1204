import type { Fields } from '../../../shared/article/fields.ts';
import type { SalvagedBody } from './salvaged-body.ts';
import type { SalvagedVersion } from './salvaged-version.ts';

/** What an article whose row is lost is made of. */
export type RebuiltVersion = {
  readonly body: SalvagedBody;
  readonly source: 'draft' | 'version';
  /** null: no version's fields could be read. */
  readonly fields: Fields | null;
  /** The version that the fields, and for `version` the body, were taken from. */
  readonly version: SalvagedVersion | null;
};

const hasText = ({ parts }: Pick<SalvagedBody, 'parts'>): boolean => parts.some((part) => part !== null);

/**
 * The draft where it is whole, else the newest version that is; where there is neither, what can be read of the draft or
 * of a version. A draft of which nothing is known is no empty article.
 * @param versions the newest first, up to the first that is whole
 * @param hasBackup a sound backup has the article: then what has gaps does not take its place
 * @returns null where there is nothing to make it of
 */
export function rebuiltVersion(draft: SalvagedBody, versions: readonly SalvagedVersion[], hasBackup: boolean): RebuiltVersion | null {
  const whole = versions.find(({ isWhole }) => isWhole);
  const withFields = versions.find(({ fields }) => fields !== null) ?? null;
  const ofDraft: RebuiltVersion = { body: draft, source: 'draft', fields: withFields?.fields ?? null, version: withFields };
  if (draft.isWhole && hasText(draft)) return ofDraft;
  if (whole !== undefined) return { body: whole, source: 'version', fields: whole.fields, version: whole };
  if (hasBackup) return null;
  if (hasText(draft)) return ofDraft;
  const partial = versions.find(hasText) ?? withFields;
  return partial === null ? null : { body: { parts: partial.parts, isWhole: false }, source: 'version', fields: partial.fields ?? withFields?.fields ?? null, version: partial };
}
