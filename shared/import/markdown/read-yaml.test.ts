import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, it, vi } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';

vi.mock('js-yaml', { spy: true });

/** Front matter that means eight to the eighth texts where the quotation marks of its first lines change sides. */
const bomb = (places: number): string => [
  `title: "${'# '.repeat(places).trim()}"`, 'b: "', "k0: &a0 ['lolololololololol']",
  ...Array.from({ length: 8 }, (_unused, at) => `k${at + 1}: &a${at + 1} [${Array.from({ length: 8 }, () => `*a${at}`).join(',')}]`), 'z: "  # "', 'end: 1',
].join('\n');

it('front matter is parsed once, whatever stands in it, and only as it is written', () => {
  const many = Array.from({ length: 800 }, (_unused, at) => `k${at}: "# x" # c${at}`).join('\n');
  for (const [yaml, comments] of [[bomb(1), 1], [bomb(300), 1], [many, 800]] as const) {
    vi.mocked(load).mockClear();
    const front = readFrontMatter(`---\n${yaml}\n---\nIsi.`);
    expect(vi.mocked(load).mock.calls.map(([text]) => text)).toEqual([yaml]);
    expect(front.comments).toHaveLength(comments);
    expect(front.unread === '' && front.text === 'Isi.').toBe(true);
  }
});

it('a sign within a text begins no comment; beside texts it does, and one of signs or pictures is told too', () => {
  for (const [yaml, comments] of [
    ['a: |\n  b\n  see #x\n', []], ['a: >-\n  b #x\n\n  # y\nb: 1', []], ['a: | # x\n  # y\n # z\nb: 1', ['x', 'z']], ['a: it\'s "so # x"\nb: "it\'s # y" # z', ['x"', 'z']],
    ['a: b\n  "c # x', ['x']], ['a: "b\n  # c\n  \\" # d" # x', ['x']], ["a: 'b''\n  # c' # x", ['x']], ['a: &a#b c#d # x\nb: *a#b # y', ['x', 'y']], ['a: http://a.test/#b', []],
    ['a: [b, "c # d", # x\n  e]', ['x']], ['a: # x\n  # y\n  b', ['x', 'y']], ['? "a # b" # x\n: |2-\n   c # d\n', ['x']], ['- a # x\n- # y\n  b: c', ['x', 'y']],
    ['# 😀 🎉\na: 1 # ???', ['😀 🎉', '???']], ['# -----\n# ══ x\n#\n# y\n####\na: 1', ['══ x', 'y']], ['\ufeff# x\na: "# b"', ['x']], ['a: &x\n  "b # c": d # x', ['x']], ['a: !!str "b # c" # x', ['x']],
  ] as const) expect([yaml, readYaml(yaml).comments]).toEqual([yaml, comments]);
});

it('every comment is found, and nothing else is', () => {
  let at = 0;
  const comment = (): string => `# "kata${at++}' : [x # y`;
  const inner = fc.constantFrom(' # no', "''", ' # "" no', ' #', ' no: # no', '\n  # no', '\n   no #', 'no', '😀');
  const inners = fc.array(inner, { maxLength: 5 }).map((texts) => texts.join(''));
  const isEnded = fc.boolean();
  const end = (isThere: boolean): string => (isThere ? ` ${comment()}` : '');
  const value = fc.oneof(
    fc.tuple(inners, isEnded).map(([text, ended]) => () => `'a${text}'${end(ended)}`),
    fc.tuple(inners, isEnded).map(([text, ended]) => () => `"a${text.replaceAll('"', '\\"')}"${end(ended)}`),
    fc.tuple(fc.constantFrom('|', '>', '|-', '>+'), inners, isEnded).map(([sign, text, ended]) => () => `${sign}${end(ended)}\n  a${text}${ended ? `\n ${comment()}` : ''}`),
    fc.tuple(fc.constantFrom('a', 'a#b', 'it\'s "a"', 'a\n  "b', "a\n\n   'b#"), isEnded).map(([text, ended]) => () => `${text}${end(ended)}`),
    fc.tuple(inners, isEnded).map(([text, ended]) => () => `[ a,${end(ended)}\n  "b${text.replaceAll('"', '\\"')}", {c: 'd${text}'${end(ended)}\n  }]${end(ended)}`),
    isEnded.map((ended) => () => `${end(ended)}\n  - &a#b "x # no"${end(ended)}\n  -${end(ended)}\n    y: z${end(ended)}`),
    isEnded.map((ended) => () => `${end(ended)}`),
  );
  const line = fc.tuple(fc.constantFrom('k', '"k # no ', "'k # no "), fc.constantFrom('', '!!str ', '&n#m '), value, isEnded);
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
    at = 0;
    const yaml = lines.map(([key, property, made, isBefore], place) => {
      const before = isBefore ? `${comment()}\n` : '';
      const text = made();
      const isText = /^["'a]/.test(text);
      return `${before}${key}${place}${/^["']/.exec(key)?.[0] ?? ''}: ${isText ? property : ''}${text}`;
    }).join('\n');
    expect(readYaml(yaml).comments.join(' ')).toBe(Array.from({ length: at }, (_unused, index) => `"kata${index}' : [x # y`).join(' '));
  }), { numRuns: 2000 });
});
