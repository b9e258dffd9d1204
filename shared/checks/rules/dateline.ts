import { datelineText } from '../../article/text.ts';
import { onField, type Rule } from '../rule.ts';

export const dateline: Rule = ({ fields }) => datelineText(fields.dateline) === '' ? [onField('noDateline', 'hint', 'dateline')] : [];
