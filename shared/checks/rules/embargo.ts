import { onField, type Rule } from '../rule.ts';

export const embargo: Rule = ({ fields }, _houseStyle, { now }) =>
  fields.embargo !== null && Date.parse(fields.embargo) > Date.parse(now)
    ? [onField('embargoed', 'error', 'embargo', { until: fields.embargo })]
    : [];
