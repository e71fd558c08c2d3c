import js from '@eslint/js';
import globals from 'globals';

/** What is held against plain scripts; all else is TypeScript (oxlint.config.mjs). */
export default [
  { ignores: ['.cache/', 'dist/', 'node_modules/', 'coverage/', 'test/fixtures/'] },
  { files: ['**/*.{js,cjs,mjs}'], ...js.configs.recommended },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: {
      'no-console': 'error',
      'no-array-constructor': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-unused-expressions': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['scripts/**', 'webpack/**', 'bench/**', 'test/**', '*.js', '*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // the script host of Windows has no catch without a name
    files: ['packaging/wps/*.js'],
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-restricted-globals': ['error', 'require', 'module', 'exports'] },
  },
];
