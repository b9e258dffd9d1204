import { onField, type Rule } from '../rule.ts';

export const byline: Rule = ({ fields }) => fields.byline.length === 0 ? [onField('noByline', 'warning', 'byline')] : [];
