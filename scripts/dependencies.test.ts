import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const needed = (path: string): Record<string, string> => {
  const { dependencies, devDependencies } = JSON.parse(read(path)) as Package;
  return { ...dependencies, ...devDependencies };
};

const root = needed('package.json');
const yardsticks = needed('bench/yardsticks/package.json');
const isLexical = (name: string): boolean => name === 'lexical' || name.startsWith('@lexical/');

test('docs/dependencies.md says why each dependency is there, and names no other', () => {
  const lines = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(lines.map(([, name]) => name).sort()).toEqual([...Object.keys(root), ...Object.keys(yardsticks)].sort());
  for (const [, name, why] of lines) expect(why?.trim(), name).not.toBe('');
});

test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...root, ...yardsticks })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('there is one Lexical, 0.52.0', () => {
  for (const [name, version] of Object.entries(root).filter(([name]) => isLexical(name))) expect(version, name).toBe('0.52.0');
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> };
  const installed = Object.entries(packages).filter(([path]) => isLexical(path.replace(/^.*node_modules\//, '')));
  expect(installed.length).toBeGreaterThan(0);
  for (const [path, { version }] of installed) expect(version, path).toBe('0.52.0');
});
