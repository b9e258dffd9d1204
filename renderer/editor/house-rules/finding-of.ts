import type { Finding } from '../../../shared/checks/finding.ts';
import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';

/** A hit as a finding, by whose place it is led to. */
export function findingOf({ ruleId, severity, field, blockId }: HouseHit): Finding {
  return { code: ruleId, severity, field, blockId, details: {} };
}
