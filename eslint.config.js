/**
 * The house rules that a machine can hold, above all the arrows: which room may import which.
 * `tests/house/arrows.test.ts` proves that a broken arrow fails.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
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

/** Of these only the front door may be used from outside. */
const behindDoor = `^(\\.\\./)+(${core.join('|')})/(?!index\\.ts$)`;

/** What a room may not import, as patterns of `no-restricted-imports`. */
function barred(room) {
  const closed = Object.keys(arrows).filter(
    (other) => other !== room && !arrows[room].includes(other),
  );
  const open = arrows[room].join(', ') || 'no other room';
  return [
    ...(closed.length === 0
      ? []
      : [
          {
            regex: `^(\\.\\./)+(${closed.join('|')})/`,
            message: `Against the arrows: "${room}" may import from ${open}.`,
          },
        ]),
    { regex: behindDoor, message: 'Go through the front door: the index.ts of that room.' },
    ...(core.includes(room)
      ? [{ group: drawing, message: 'The core computes; it neither draws nor knows Svelte.' }]
      : []),
  ];
}

export default ts.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.config.ts',
            '*.config.js',
            'scripts/*.mjs',
            'scripts/*.mts',
            'build/*.ts',
          ],
        },
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
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
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...Object.keys(arrows).map((room) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: barred(room) }],
      'no-restricted-syntax': [
        'error',
        // The rule above does not look at `import()`.
        ...barred(room).flatMap(({ regex, message }) =>
          regex === undefined
            ? []
            : [
                {
                  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/u]`,
                  message,
                },
              ],
        ),
        // It breaks the security policy in two engines of three; `style:property` does not.
        { selector: 'SvelteAttribute[key.name="style"]', message: 'Write style:property instead.' },
      ],
    },
  })),
  {
    files: core.map((room) => `src/${room}/**/*.ts`),
    rules: {
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
    files: ['scripts/**', 'build/**', 'tests/**', '*.config.{js,ts}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/*.{js,mjs}', '*.config.ts', 'build/*.ts', 'scripts/*.mts'],
    extends: [ts.configs.disableTypeChecked],
  },
);
