import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const lint = new ESLint({ cwd: root });

/** What lint says against the first line of a file that were there. */
async function against(file: string, line: string): Promise<string[]> {
  const [result] = await lint.lintText(`${line}\n`, { filePath: `${root}/${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'none').filter((rule) => /boundaries|restricted/.test(rule));
}

it.each([
  ['shared/article/id.ts', ['node:fs', 'fs', 'fs/promises', 'ws', 'react', 'lucide-react', '@tanstack/react-query', 'electron', 'better-sqlite3', 'lexical', '../../electron/library/open.ts', '../../renderer/bridge/queries.ts']],
  ['electron/library/open.ts', ['electron', 'lexical', '../desk/open-desk.ts', '../loopback/serve.ts']],
  ['electron/desk/desk.ts', ['electron', 'better-sqlite3', '../loopback/serve.ts', '../command/ask.ts', '../../renderer/bridge/queries.ts']],
  ['electron/loopback/serve.ts', ['electron', 'better-sqlite3', '../library/open.ts', '../desktop/address.ts', '../command/ask.ts']],
  ['electron/desktop/window.ts', ['better-sqlite3', '../library/open.ts', '../loopback/serve.ts', '../command/ask.ts', '../main.ts']],
  ['electron/command/ask.ts', ['electron', 'better-sqlite3', '../library/open.ts', '../main.ts']],
  ['electron/main.ts', ['better-sqlite3', 'react', 'lexical']],
  ['renderer/desk/DeskColumn.tsx', ['node:fs', 'fs', 'electron', 'better-sqlite3', 'lexical', '@lexical/react/LexicalComposer', '../../electron/desk/open-desk.ts']],
  ['renderer/editor/BodyField.tsx', ['node:fs', 'electron', 'better-sqlite3', '../../electron/desk/open-desk.ts']],
  ['e2e/steps.ts', ['electron', 'better-sqlite3', 'lexical', '../renderer/bridge/queries.ts', '../shared/article/id.ts']],
  ['scripts/validate-html.ts', ['electron', 'better-sqlite3']],
])('lint refuses what %s may not import, written either way', async (file, forbidden) => {
  for (const name of forbidden) {
    expect(await against(file, `import * as a from '${name}'; export { a };`), name).not.toEqual([]);
    expect(await against(file, `export const a = () => import('${name}');`), name).not.toEqual([]);
  }
});

it('lint lets each floor have what is its own', async () => {
  for (const [file, name] of [
    ['shared/article/id.ts', 'zod'], ['shared/article/id.ts', './article.ts'], ['electron/library/open.ts', 'better-sqlite3'], ['electron/desk/desk.ts', '../library/open.ts'],
    ['electron/desktop/window.ts', 'electron'], ['electron/main.ts', 'electron'], ['renderer/editor/BodyField.tsx', 'lexical'], ['electron/command/ask.ts', '../desktop/address.ts'],
  ] as const) expect(await against(file, `import * as a from '${name}'; export { a };`), `${file} ${name}`).toEqual([]);
});
