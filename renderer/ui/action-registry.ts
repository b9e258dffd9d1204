import type { Action } from './action.ts';

type Source = () => readonly Action[];

const sources = new Map<symbol, { readonly current: Source; readonly shown: string }>();
const listeners = new Set<() => void>();
let snapshot: readonly Action[] = [];

function refresh(): void {
  // The one registered last is the nearest to what the person sees, so it comes first and wins a shortcut.
  snapshot = [...sources.values()].reverse().flatMap((source) => source.current());
  for (const listener of listeners) listener();
}

/** What of an action a list shows; a change of anything else (what it does) needs no redrawing. */
function shownPart(actions: readonly Action[]): string {
  return JSON.stringify(actions.map((action) => [action.id, action.title, action.isEnabled]));
}

export function registerActions(owner: symbol, current: Source): void {
  const shown = shownPart(current());
  if (sources.get(owner)?.shown === shown) return;
  sources.set(owner, { current, shown });
  refresh();
}

export function unregisterActions(owner: symbol): void {
  if (sources.delete(owner)) refresh();
}

/** Every action that a screen on show offers, the nearest first. */
export function listActions(): readonly Action[] {
  return snapshot;
}

export function watchActions(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
