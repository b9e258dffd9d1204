import { onField, type Rule } from '../rule.ts';

export const tags: Rule = ({ fields }) => fields.tags.length === 0 ? [onField('noTags', 'hint', 'tags')] : [];
