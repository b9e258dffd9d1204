import type { HouseHit } from '../../../shared/house-rules/house-hit.ts';
import { ignoredHitSchema, type IgnoredHit } from '../../../shared/house-rules/ignored-hit.ts';
import { useMutationCall } from '../../bridge/use-call.ts';
import { notify } from '../../ui/notify.ts';
import { useTellFailure } from '../../ui/use-tell-failure.ts';
import { useTranslate } from '../../ui/use-translate.ts';
import type { ArticleSession } from '../session/article-session.ts';
import { applyHit } from './apply-hit.ts';

export type HitActions = {
  readonly apply: (hit: HouseHit, suggestion: string) => void;
  readonly ignoreHere: (hit: HouseHit) => void;
  readonly ignoreAlways: (hit: HouseHit) => void;
};

/** What a person does about a hit; each can be taken back in one step. */
export function useHitActions(session: ArticleSession): HitActions {
  const translate = useTranslate();
  const tellFailure = useTellFailure();
  const { mutate: ignore } = useMutationCall('houseRules.ignore');
  const { mutate: heed } = useMutationCall('houseRules.heed');
  const undoBy = (run: () => void): { action: { label: string; run: () => void } } => ({ action: { label: translate('editor.undo'), run } });
  return {
    apply(hit, suggestion) {
      const applied = applyHit(session, hit, suggestion);
      if (applied === null) notify(translate('houseRules.changed'), { tone: 'warning' });
      // The body has an undo of its own; a field has none for what was not typed.
      else if (applied.kind === 'field') notify(translate('houseRules.applied', { matched: hit.matched, suggestion }), undoBy(applied.undo));
    },
    ignoreHere(hit) {
      const before = session.fields.get().ignoredHits ?? [];
      session.changeFields({ ignoredHits: [...before, ignoredOf(hit)] });
      notify(translate('houseRules.ignoredHere', { matched: hit.matched }), undoBy(() => session.changeFields({ ignoredHits: before })));
    },
    ignoreAlways(hit) {
      const ignored = ignoredOf(hit);
      ignore(ignored, {
        onSuccess: () => notify(translate('houseRules.ignoredAlways', { matched: hit.matched }), undoBy(() => heed(ignored))),
        onError: tellFailure,
      });
    },
  };
}

function ignoredOf({ ruleId, matched }: HouseHit): IgnoredHit {
  return ignoredHitSchema.parse({ ruleId, text: matched.slice(0, 500) });
}
