/** What may be written in several ways: a name, an abbreviation, a compound. */
export const CONSISTENCY_RULES = ['consistency.name', 'consistency.abbreviation', 'consistency.compound'] as const;
export type ConsistencyRule = (typeof CONSISTENCY_RULES)[number];

/** One way in which something is written, where it stands in a text. Offsets are UTF-16 units. */
export type WrittenForm = {
  readonly ruleId: ConsistencyRule;
  /** The same for all ways to write one thing. */
  readonly key: string;
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** False in a title, whose capital letters say little: there a form can be wrong, and cannot show what is right. */
  readonly isSure: boolean;
};
