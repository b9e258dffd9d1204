import { build } from 'esbuild';
import { dictionary } from 'react-aria-components/i18n';
import { expect, test } from 'vitest';
import { controlWords } from './control-words.ts';

/** How React Aria keeps a sentence that has values in it; its formatter chooses among the forms of a plural. */
type Plural = { plural(count: number, forms: Forms): string; select(forms: Forms, value: string): string; number(value: number): string };
type Forms = Readonly<Record<string, string | (() => string)>>;
type Values = Record<string, string | number>;
type Words = Readonly<Record<string, string | ((values: Values, formatter: Plural) => string)>>;
const installed = dictionary.getStringsForLocale('en-US') as unknown as Readonly<Record<string, Words>>;
const ours = controlWords();

/** What React Aria says of all that the screens import of it: code, and the files of English words that go into it. */
async function bundle(): Promise<{ code: string; catalogues: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['renderer/main.tsx'], bundle: true, write: false, metafile: true, format: 'esm', outdir: 'never-written', logLevel: 'error',
    plugins: [{
      name: 'react-aria-alone',
      setup: (to) => {
        to.onResolve({ filter: /\.css$|\?/ }, ({ path }) => ({ path, external: true }));
        to.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || /^@?react-(aria|stately)/.test(path) ? null : { path, external: true }));
      },
    }],
  });
  const taken = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([path, { bytesInOutput }]) => path.includes('/intl/') && path.endsWith('/en-US.mjs') && bytesInOutput > 0);
  return { code: outputFiles.map(({ text }) => text).join('\n'), catalogues: taken.length };
}

test('every package of React Aria that our screens ask for words is given them', async () => {
  const { code, catalogues } = await bundle();
  // Where words are asked for, the package is named, and one that is not named at all would still bring its own catalogue.
  const asking = new Set([...code.matchAll(/["'](@react-(?:aria|stately)\/[\w-]+|react-aria-components)["']/g)].map(([, name]) => name));
  expect([...asking].sort()).toEqual(Object.keys(ours).sort());
  expect(catalogues).toBe(asking.size);
});

/** Every value that can be asked for, with the names of those that were. */
function anyValues(): { values: Values; asked: Set<string> } {
  const asked = new Set<string>();
  const values = new Proxy<Values>({}, { get: (_, name) => { asked.add(String(name)); return /^is[A-Z]/.test(String(name)) ? 'true' : 2; }, has: () => true });
  return { values, asked };
}

const say = (form: string | (() => string) | undefined): string => (typeof form === 'function' ? form() : form ?? '');
const asEnglish: Plural = { plural: (_, { other }) => say(other), select: (forms, value) => say(forms[value] ?? forms['other']), number: String };

test.each(Object.keys(ours))('each sentence of %s is ours, in Indonesian on an Indonesian screen and in English on an English one', (owner) => {
  const theirs = installed[owner] ?? {};
  expect(Object.keys(ours[owner] ?? {}).sort()).toEqual(Object.keys(theirs).sort());
  for (const [key, sentence] of Object.entries(theirs)) {
    const given = anyValues();
    const inEnglish = typeof sentence === 'string' ? sentence : sentence(given.values, asEnglish);
    const wanted = anyValues();
    const said = ['id', 'en'].map((locale) => ours[owner]?.[key]?.(wanted.values, { locale }) ?? '');
    for (const words of said) expect(words, key).toMatch(/\p{L}/u);
    // "ArrowDown" is a program's name of a key, not a person's.
    for (const words of said) expect(words, key).not.toMatch(/Arrow\p{Lu}/u);
    expect(said[0], key).not.toBe(said[1]);
    expect(said[0], key).not.toBe(inEnglish);
    expect([...wanted.asked].sort(), key).toEqual([...given.asked].sort());
  }
});
