import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { useField } from '../use-field.ts';
import { parseWordGoal } from './parse-word-goal.ts';

/** How many words the article is to have; empty, none in particular. */
export function WordGoalField({ session }: { readonly session: ArticleSession }) {
  const translate = useTranslate();
  const goal = useField(session, 'wordGoal') ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const isRefused = typed !== null && parseWordGoal(typed) === undefined;
  const change = (text: string): void => {
    setTyped(text);
    const parsed = parseWordGoal(text);
    if (parsed !== undefined) session.changeFields({ wordGoal: parsed });
  };
  return (
    <div data-field="wordGoal">
      <TextField
        label={translate('measures.goal')} description={translate('measures.goalHint')} inputMode="numeric" value={typed ?? (goal === null ? '' : String(goal))}
        onChange={change} onBlur={() => { if (!isRefused) setTyped(null); }} errorMessage={isRefused ? translate('measures.goalInvalid') : undefined}
      />
    </div>
  );
}
