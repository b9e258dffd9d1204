import { onField, type Rule } from '../rule.ts';

export const headline: Rule = ({ fields }) =>
  fields.headline.trim() === '' ? [onField('noHeadline', 'error', 'headline')] : [];
