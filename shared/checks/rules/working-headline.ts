import { onField, type Rule } from '../rule.ts';

export const workingHeadline: Rule = ({ fields }) =>
  fields.headlineIsWorking && fields.headline.trim() !== '' ? [onField('workingHeadline', 'error', 'headline')] : [];
