import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { floors, SYNTAX } from './scripts/floors.js';

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'node_modules/', 'e2e/results/', 'bench/yardsticks/node_modules/']),
  js.configs.recommended,
  typescript.configs.recommended,
  { languageOptions: { globals: globals.node } },
  { files: ['renderer/**'], languageOptions: { globals: globals.browser }, ...hooks.configs.flat['recommended-latest'] },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
    },
  },
  ...floors(boundaries),
  { files: ['*.config.*', '**/*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
);
