/**
 * The house rules that a machine can hold, above all the arrows: which room may import which.
 * `tests/house/arrows.test.ts` proves that a broken arrow fails.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Each room and the rooms it may import from. Data flows one way, and so do the imports. */
export const arrows = {
  protocol: [],
  world: [],
  network: ['protocol', 'world'],
  observers: ['network'],
  inference: ['observers'],
  panel: ['observers', 'inference', 'ui'],
  chat: ['network', 'observers', 'protocol', 'ui'],
  story: ['ui'],
  surfaces: [
    'world',
    'network',
    'observers',
    'inference',
    'panel',
    'chat',
    'story',
    'ui',
    'protocol',
  ],
  ui: [],
};

/** Rooms that run in Node, in a worker and in the page alike: no Svelte, nothing that draws. */
const core = ['protocol', 'world', 'network', 'observers', 'inference'];
const drawing = [
  'svelte',
  'svelte/*',
  '*.svelte',
  'd3',
  'd3-selection',
  'd3-transition',
  'd3-axis',
];

const rooms = Object.keys(arrows);
const zones = rooms
  .filter((room) => rooms.some((other) => other !== room && !arrows[room].includes(other)))
  .map((room) => ({
    target: `./src/${room}`,
    from: rooms.filter((r) => r !== room && !arrows[room].includes(r)).map((r) => `./src/${r}`),
    message: `The room "${room}" may import only from: ${arrows[room].join(', ') || 'nothing else'}.`,
  }));

export default ts.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    plugins: { 'import-x': importX },
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.config.ts', '*.config.js', 'scripts/*.mjs', 'scripts/*.mts'],
        },
        extraFileExtensions: ['.svelte'],
      },
    },
    settings: {
      'import-x/resolver-next': [
        (await import('eslint-import-resolver-typescript')).createTypeScriptImportResolver(),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // A static style attribute breaks the security policy in two engines of three; `style:x` not.
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteAttribute[key.name="style"]', message: 'Write style:property instead.' },
      ],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: core.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: drawing, message: 'The core computes; it neither draws nor knows Svelte.' },
          ],
        },
      ],
      // Randomness, time and storage are handed in.
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is handed in.' },
        { object: 'Date', property: 'now', message: 'Time is handed in.' },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.{js,ts}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/*.{js,mjs}', '*.config.ts', 'scripts/*.mts'],
    extends: [ts.configs.disableTypeChecked],
  },
);
