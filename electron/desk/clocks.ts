/** What tells the desk the time; tests set their own. */
export type Clocks = {
  /** ISO 8601. For people to read; what must be in order goes by sequence. */
  now(): string;
  /** Milliseconds since some moment; goes on evenly, whatever is done to the machine's clock. */
  elapsed(): number;
  /** Runs something later, by `elapsed`; keeps no process alive. @returns what calls it off. */
  after(milliseconds: number, run: () => void): () => void;
};

export const machineClocks: Clocks = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
