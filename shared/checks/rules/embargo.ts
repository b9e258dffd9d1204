import { formatTime } from '../../house-style/time.ts';
import { onField, type Rule } from '../rule.ts';

export const embargo: Rule = ({ fields }, houseStyle, { now }) =>
  fields.embargo !== null && Date.parse(fields.embargo) > Date.parse(now)
    ? [onField('embargoed', 'error', 'embargo', { until: formatTime(fields.embargo, houseStyle) })]
    : [];
