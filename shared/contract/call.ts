import type { z } from 'zod';

/** One call: what the desk must be given and what it gives back, both parsed by the dispatcher. */
export type CallDefinition = { readonly input: z.ZodType; readonly output: z.ZodType };

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): { input: I; output: O } {
  return { input, output };
}
