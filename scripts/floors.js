import { builtinModules } from 'node:module';

/** The floors of the house (docs/architecture.md): who may import whom, and who may use which package. */
const FLOORS = {
  shared: ['shared'],
  library: ['library', 'shared'],
  desk: ['desk', 'library', 'shared'],
  loopback: ['loopback', 'desk', 'shared'],
  desktop: ['desktop', 'desk', 'shared'],
  command: ['command', 'desk', 'shared', 'loopback', 'desktop'],
  renderer: ['renderer', 'shared'],
  e2e: ['e2e', 'command', 'scripts'],
  bench: ['bench', 'shared', 'library', 'desk', 'command'],
  torture: ['torture', 'shared', 'library', 'desk', 'command'],
  scripts: ['scripts', 'command', 'desk', 'library', 'shared'],
};

const ELEMENTS = [
  { type: 'shared', pattern: 'shared' },
  { type: 'library', pattern: 'electron/library' },
  { type: 'desk', pattern: 'electron/desk' },
  { type: 'loopback', pattern: 'electron/loopback' },
  { type: 'command', pattern: 'electron/command' },
  { type: 'desktop', pattern: 'electron/desktop' },
  { type: 'renderer', pattern: 'renderer' },
  { type: 'e2e', pattern: 'e2e' },
  { type: 'bench', pattern: 'bench' },
  { type: 'torture', pattern: 'scripts/torture' },
  { type: 'scripts', pattern: 'scripts' },
];

const NODE = { regex: `^(node:|(${builtinModules.join('|')})(/|$))`, message: 'Node is for the floors below the renderer.' };
/** A package and what lies in it; a relative path of the same name is not meant. */
const owned = (names, message) => ({ regex: `^(${names})(/|$)`, message });
const SQLITE = owned('better-sqlite3', 'Only electron/library touches SQLite.');
const ELECTRON = owned('electron', 'Only electron/desktop, main and preload touch Electron.');
const LEXICAL = owned('lexical|@lexical', 'Only renderer/editor touches Lexical.');
/** Small and pure: none of them knows of a platform. Tests may use what they like. */
const PURE = [
  '@humanwhocodes/momoa', 'fast-check', 'intl-messageformat', 'mdast', 'js-yaml', 'mdast-util-from-markdown', 'mdast-util-gfm',
  'mdast-util-to-markdown', 'micromark-extension-gfm', 'parse5', 'uuid', 'zod',
];
const NOT_PURE = { regex: `^(?!\\.|(${PURE.join('|')})(/|$))`, message: 'shared/ imports itself and small pure libraries.' };
const REACT = owned('react|react-dom|react-aria-components', 'React is for the renderer.');

const ENTRY = { regex: '/(main|preload)\\.ts$', message: 'Nothing imports Electron\'s entry points.' };

/**
 * One object for all packages that these files may not import; a later one replaces an earlier one. ESLint's rule sees
 * no `import()`, so that is held by its syntax.
 */
const forbid = (files, ignores, patterns) => ({
  files, ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: [...patterns, ENTRY] }],
    'no-restricted-syntax': ['error', ...SYNTAX, ...[...patterns, ENTRY].map(({ regex, message }) => (
      { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message }))],
  },
});

/** What no file may do, whatever its floor. */
export const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Name it: only a tool\'s configuration has a default export.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Nothing from a document ever becomes live markup.' },
];

export function floors(plugin) {
  return [
    {
      plugins: { boundaries: plugin },
      settings: { 'boundaries/elements': ELEMENTS, 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
      files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'e2e/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.{ts,js,mjs}'],
      ignores: ['**/*.test.ts', '**/*.test.tsx'],
      rules: {
        'boundaries/dependencies': ['error', {
          default: 'disallow',
          message: '{{from.element.type}} may not import {{to.element.type}}: lower floors know nothing of higher ones.',
          policies: Object.entries(FLOORS).map(([from, allowed]) => ({
            from: { element: { type: from } },
            allow: allowed.map((type) => ({ to: { element: { type } } })),
          })),
        }],
      },
    },
    forbid(['shared/**'], ['**/*.test.ts'], [NODE, SQLITE, ELECTRON, LEXICAL, REACT, NOT_PURE]),
    forbid(['electron/library/**'], [], [ELECTRON, LEXICAL, REACT]),
    forbid(['electron/desk/**', 'electron/loopback/**', 'electron/command/**'], [], [SQLITE, ELECTRON, LEXICAL, REACT]),
    forbid(['electron/desktop/**', 'electron/*.ts'], [], [SQLITE, LEXICAL, REACT]),
    forbid(['renderer/**'], ['renderer/editor/**', '**/*.config.ts', '**/*.test.ts', '**/*.test.tsx'], [NODE, SQLITE, ELECTRON, LEXICAL]),
    forbid(['renderer/editor/**'], ['**/*.test.ts', '**/*.test.tsx'], [NODE, SQLITE, ELECTRON]),
    forbid(['e2e/**', 'scripts/**'], ['**/*.config.ts'], [SQLITE, ELECTRON, LEXICAL, REACT]),
    forbid(['bench/**'], [], [ELECTRON]),
  ];
}
