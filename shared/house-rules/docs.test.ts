import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONSISTENCY_RULES } from './consistency/written-form.ts';
import { houseRuleSchema } from './rule.ts';
import { RULE_SETS } from './rule-sets.ts';

const doc = readFileSync(new URL('../../docs/house-rules.md', import.meta.url), 'utf8');

it('docs/house-rules.md tells how many rules there are, in all and in each group', () => {
  const rules = RULE_SETS['id-eyd'];
  expect(doc).toContain(`has ${rules.length} rules`);
  const counted = new Map<string, number>();
  for (const { id } of rules) counted.set(id.split('.')[0] ?? '', (counted.get(id.split('.')[0] ?? '') ?? 0) + 1);
  const told = [...doc.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map(([, group, count]) => [group, Number(count)]);
  expect(new Map(told as [string, number][])).toEqual(counted);
});

it('docs/house-rules.md names every key of a rule, has an example that is one, and names what compares an article with itself', () => {
  for (const option of houseRuleSchema.options) for (const key of Object.keys(option.shape)) expect(doc).toContain(`\`${key}\``);
  const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(doc)?.[1] ?? '');
  expect(houseRuleSchema.parse(example)).toEqual(example);
  for (const id of CONSISTENCY_RULES) expect(doc).toContain(`| \`${id}\` |`);
});
