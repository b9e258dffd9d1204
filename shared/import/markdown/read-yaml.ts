import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { yamlComments, type Place } from './yaml-comments.ts';

/**
 * Reads a YAML text, once: what it says, every value a text, a list or a mapping, and the comments beside that. The parser tells of no
 * comments, but of where each text stands; whatever is read again with other words in it could say far more than was written.
 * @throws YAMLException where it is no YAML, RangeError where it is nested too deep
 */
export function readYaml(yaml: string): { value: unknown; comments: string[] } {
  const begun: number[] = [];
  const texts: Place[] = [];
  // What the parser reads, in which it counts: without a mark of the byte order, with an end of its last line.
  let input = '';
  const value: unknown = load(yaml, {
    schema: FAILSAFE_SCHEMA,
    listener(event, state) {
      input = state.input;
      if (event === 'open') {
        begun.push(state.position);
        return;
      }
      const from = begun.pop() ?? 0;
      if (state.kind === 'scalar') texts.push({ from, to: state.position });
    },
  });
  return { value, comments: yamlComments(input, texts) };
}
