import { onField, type Rule } from '../rule.ts';

export const standfirst: Rule = ({ fields }) => fields.standfirst.trim() === '' ? [onField('noStandfirst', 'hint', 'standfirst')] : [];
