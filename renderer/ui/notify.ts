import type { Tone } from './Notice.tsx';

export type Toast = { readonly id: number; readonly tone: Tone; readonly text: string; readonly details: readonly string[] };

/** Long enough to read; what warns or names a failure stays until it is closed. */
const SHOWN_FOR_MS = 7000;
const SHOWN_FOR_EACH_DETAIL_MS = 5000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something in passing, in the corner of the window. `details` are further lines, such as an importer's notes. */
export function notify(text: string, options: { tone?: Tone; details?: readonly string[] } = {}): void {
  const { tone = 'info', details = [] } = options;
  lastId += 1;
  const id = lastId;
  set([...toasts.slice(-3), { id, tone, text, details }]);
  if (tone === 'info' || tone === 'success') setTimeout(() => dismissToast(id), SHOWN_FOR_MS + details.length * SHOWN_FOR_EACH_DETAIL_MS);
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

export function listToasts(): readonly Toast[] {
  return toasts;
}

export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
