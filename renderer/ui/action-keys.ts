import type { Shortcuts } from '../../shared/shortcuts/keys.ts';
import { ACTIONS, actionsById, type ActionId, type CataloguedAction } from './action-catalogue.ts';

/** The keys of an action, the one that menus show first. */
export type KeysOf = (id: ActionId) => readonly string[];

const meet = (one: CataloguedAction, other: CataloguedAction): boolean => one.screen === null || other.screen === null || one.screen === other.screen;

/** What each action has now: the person's own keys, else those that it comes with, as far as the person has not given them to another. */
export function presentKeys(own: Shortcuts): KeysOf {
  const given = Object.entries(own).flatMap(([id, keys]) => {
    const action = actionsById.get(id);
    return action ? keys.map((one) => ({ action, keys: one })) : [];
  });
  const present = new Map(ACTIONS.map((action) => [action.id, own[action.id]
    ?? action.keys.filter((keys) => !given.some((one) => one.keys === keys && meet(one.action, action)))]));
  return (id) => present.get(id) ?? [];
}

/** Another action that these keys would do at the same time as this one; null where there is none. */
export function actionWithKeys(keys: string, id: ActionId, keysOf: KeysOf): CataloguedAction | null {
  const asked = actionsById.get(id);
  if (!asked) return null;
  return ACTIONS.find((other) => other.id !== id && meet(other, asked) && keysOf(other.id).includes(keys)) ?? null;
}

/** Gives an action these keys and no others; every other action that had one of them loses it. */
export function withKeys(own: Shortcuts, id: ActionId, keys: readonly string[]): Record<string, string[]> {
  const keysOf = presentKeys(own);
  const next: Record<string, string[]> = Object.fromEntries(Object.entries(own).map(([one, its]) => [one, [...its]]));
  for (const one of keys) {
    for (let other = actionWithKeys(one, id, presentKeys(next)); other; other = actionWithKeys(one, id, presentKeys(next))) {
      next[other.id] = (next[other.id] ?? [...keysOf(other.id)]).filter((its) => its !== one);
    }
  }
  if (isAsItComes(id, keys)) delete next[id];
  else next[id] = [...keys];
  return next;
}

function isAsItComes(id: ActionId, keys: readonly string[]): boolean {
  const its = actionsById.get(id)?.keys ?? [];
  return its.length === keys.length && its.every((one, at) => one === keys[at]);
}
