import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'yardsticks');
const PACKAGE = '@tryghost/kg-lexical-html-renderer';
const NODES = '@tryghost/kg-default-nodes';

type Renderer = { render(state: unknown): Promise<string> };

/**
 * Ghost's renderer from bench/yardsticks, installed there the first time: it brings Lexical 0.13, which must not come
 * among Redaksi's own packages. With the nodes that Ghost gives it, or else it would know no pictures.
 * @returns from a serialized Lexical state, parsed.
 */
export async function ghostRenderer(): Promise<(state: unknown) => Promise<string>> {
  if (!existsSync(join(FOLDER, 'node_modules', PACKAGE))) install();
  const load = createRequire(join(FOLDER, 'package.json'));
  const { LexicalHTMLRenderer } = load(PACKAGE) as { LexicalHTMLRenderer: new (options: { nodes: unknown }) => Renderer };
  const { DEFAULT_NODES } = load(NODES) as { DEFAULT_NODES: unknown };
  const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
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
