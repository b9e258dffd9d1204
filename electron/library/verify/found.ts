import { MOST_NAMED, VERIFY_PARTS, type Fault, type VerifyPart, type VerifyReport } from '../../../shared/contract/backups.ts';

export type ArticleNamed = Fault['article'];
type Details = Fault['details'];

/** What a check has looked at and found, part by part. */
export type Found = {
  /** Things looked at. */
  count(part: VerifyPart, things: number): void;
  fault(part: VerifyPart, code: Fault['code'], details?: Details, article?: ArticleNamed): void;
  report(): VerifyReport;
};

export function found(): Found {
  const checked = new Map<VerifyPart, number>();
  const faulty = new Map<VerifyPart, number>();
  const faults: Fault[] = [];
  return {
    count: (part, things) => void checked.set(part, (checked.get(part) ?? 0) + things),
    fault(part, code, details = {}, article = null) {
      const before = faulty.get(part) ?? 0;
      faulty.set(part, before + 1);
      if (before < MOST_NAMED) faults.push({ part, code, article, details });
    },
    report: () => ({ parts: VERIFY_PARTS.map((part) => ({ part, checked: checked.get(part) ?? 0, faults: faulty.get(part) ?? 0 })), faults }),
  };
}
