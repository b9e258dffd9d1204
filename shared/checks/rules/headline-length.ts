import { onField, type Rule } from '../rule.ts';

/** In characters; search engines cut longer ones. Source: Google's guidelines for Article structured data. */
const LONGEST = 110;

export const headlineLength: Rule = ({ fields }) => {
  const length = [...fields.headline.trim()].length;
  return length > LONGEST && !fields.headlineIsWorking ? [onField('headlineLong', 'warning', 'headline', { length, longest: LONGEST })] : [];
};
