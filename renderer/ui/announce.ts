let said = { text: '', count: 0 };
const listeners = new Set<() => void>();

/** Says to readers' software what everybody else sees happen. */
export function announce(text: string): void {
  said = { text, count: said.count + 1 };
  for (const listener of listeners) listener();
}

export function watchAnnounced(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function lastAnnounced(): typeof said {
  return said;
}
