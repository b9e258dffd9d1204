import { onField, type Rule } from '../rule.ts';

export const section: Rule = ({ fields }, { page }) =>
  fields.section.trim() === '' ? [onField('noSection', 'hint', 'section', { section: page.defaultSection })] : [];
