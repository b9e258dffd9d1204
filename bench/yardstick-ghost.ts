import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'yardsticks');
const PACKAGE = '@tryghost/kg-lexical-html-renderer';

type Renderer = { render(state: string): Promise<string> };

/**
 * Ghost's renderer from bench/yardsticks, installed there the first time: it brings Lexical 0.13, which must not come
 * among Redaksi's own packages.
 */
export async function ghostRenderer(): Promise<(state: string) => Promise<string>> {
  if (!existsSync(join(FOLDER, 'node_modules', PACKAGE))) install();
  const { LexicalHTMLRenderer } = createRequire(join(FOLDER, 'package.json'))(PACKAGE) as { LexicalHTMLRenderer: new () => Renderer };
  const renderer = new LexicalHTMLRenderer();
  return (state) => renderer.render(state);
}

/** With this very Node first in PATH, since the packages ask for a current one. */
function install(): void {
  process.stderr.write(`Installing ${PACKAGE} into bench/yardsticks …\n`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: FOLDER, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
    env: { ...process.env, PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter) },
  });
}
