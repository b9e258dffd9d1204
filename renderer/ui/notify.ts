import type { Tone } from './Notice.tsx';

/** What can still be done about it, such as undoing it. */
export type ToastAction = { readonly label: string; readonly run: () => void };
/** `done`, from 0 to 1, is how far something under way has come. */
export type Toast = {
  readonly id: number; readonly tone: Tone; readonly text: string; readonly details: readonly string[]; readonly done?: number; readonly action?: ToastAction;
};

/** Long enough to read. What warns or names a failure stays until it is closed. */
const SHOWN_FOR_MS = 5000;
const SHOWN_FOR_EACH_DETAIL_MS = 2500;
const SHOWN_AT_MOST_MS = 15_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const leaving = new Map<number, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something in passing, in the corner of the window. `details` are further lines, such as an importer's notes. */
export function notify(text: string, options: { tone?: Tone; details?: readonly string[]; action?: ToastAction } = {}): void {
  const { tone = 'info', details = [], action } = options;
  lastId += 1;
  const toast = { id: lastId, tone, text, details, action };
  set([...toasts.slice(-3), toast]);
  letGo(toast);
}

/** Says how far something has come, for as long as it goes on; `action` ends it, for one. `done` is from 0 to 1. */
export function notifyProgress(text: string, action?: ToastAction): { say(text: string, done: number): void; end(): void } {
  lastId += 1;
  const toast: Toast = { id: lastId, tone: 'info', text, details: [], done: 0, ...(action && { action }) };
  set([...toasts.slice(-3), toast]);
  return {
    say: (next, done) => set(toasts.map((one) => (one.id === toast.id ? { ...toast, text: next, done } : one))),
    end: () => dismissToast(toast),
  };
}

/** Somebody reads it: it stays until `letGo`. */
export function hold({ id }: Toast): void {
  clearTimeout(leaving.get(id));
  leaving.delete(id);
}

export function letGo(toast: Toast): void {
  hold(toast);
  if (toast.done !== undefined || (toast.tone !== 'info' && toast.tone !== 'success')) return;
  const shownFor = toast.action ? SHOWN_AT_MOST_MS : Math.min(SHOWN_AT_MOST_MS, SHOWN_FOR_MS + toast.details.length * SHOWN_FOR_EACH_DETAIL_MS);
  leaving.set(toast.id, setTimeout(() => dismissToast(toast), shownFor));
}

export function dismissToast(toast: Toast): void {
  hold(toast);
  set(toasts.filter((one) => one.id !== toast.id));
}

export function listToasts(): readonly Toast[] {
  return toasts;
}

export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
