import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { roomRules } from './eslint.rooms.mjs';

const LOOP =
  ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)';

const OFFICE_SYNTAX = [
  {
    selector: `${LOOP} CallExpression[callee.property.name='sync']`,
    message: 'A trip for each turn of a loop: queue all, then call sync once.',
  },
  {
    selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
    message: 'Name what to load; without names all of it comes.',
  },
  {
    selector: "AssignmentExpression[left.object.name='Office'][left.property.name='initialize']",
    message: 'Office.onReady waits too, and for more than one page.',
  },
];

/** What the compiler has types of. */
export const TYPED_FILES = [
  'src/**/*.{ts,tsx}',
  'test/**/*.{ts,tsx}',
  'scripts/**/*.ts',
  'bench/**/*.ts',
  '*.ts',
];

export default ts.config(
  { ignores: ['.cache/', 'dist/', 'node_modules/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: TYPED_FILES,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // what a test prints or doubts costs nobody a figure
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false, allowNullish: false, allowRegExp: false },
      ],
    },
  },
  {
    // let the type say that it is there; where it cannot, a clause says why it holds
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
    },
  },
  {
    // more than five things go over by name
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: { 'max-params': ['error', 5] },
  },
  {
    files: ['src/taskpane/**', 'src/workbench/**'],
    ...hooks.configs.flat.recommended,
  },
  ...roomRules(),
  {
    // the rules of eslint-plugin-office-addins that neither the types nor the tests' client hold (docs/libraries.md)
    files: ['src/hosts/excel/**', 'src/commands/**'],
    rules: { 'no-restricted-syntax': ['error', ...OFFICE_SYNTAX] },
  },
  {
    files: [
      'src/cli/**',
      'scripts/**',
      'webpack/**',
      'bench/**',
      'test/**',
      '*.js',
      '*.mjs',
      '*.ts',
    ],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // the script host of Windows has no catch without a name
    files: ['packaging/wps/*.js'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
