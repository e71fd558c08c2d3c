import { fileURLToPath } from 'node:url';
import { OPEN_SYNTAX, roomRules } from './oxlint.rooms.mjs';

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
const TYPED_FILES = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts'];

/**
 * What ESLint and typescript-eslint recommend and the compiler does not hold itself. Not here:
 * `no-unused-private-class-members`, since a member that is only yielded counts as unused; the compiler
 * says it (noUnusedLocals).
 */
const RECOMMENDED = [
  ...['for-direction', 'no-async-promise-executor', 'no-case-declarations', 'no-compare-neg-zero'],
  ...['no-cond-assign', 'no-constant-binary-expression', 'no-constant-condition'],
  ...['no-control-regex', 'no-debugger', 'no-delete-var', 'no-dupe-else-if', 'no-duplicate-case'],
  ...['no-empty', 'no-empty-character-class', 'no-empty-pattern', 'no-empty-static-block'],
  ...['no-ex-assign', 'no-extra-boolean-cast', 'no-fallthrough', 'no-global-assign'],
  ...['no-invalid-regexp', 'no-loss-of-precision', 'no-misleading-character-class'],
  ...['no-nonoctal-decimal-escape', 'no-prototype-builtins', 'no-regex-spaces', 'no-self-assign'],
  ...['no-shadow-restricted-names', 'no-sparse-arrays', 'no-unassigned-vars'],
  ...['no-unexpected-multiline', 'no-unsafe-finally', 'no-unsafe-optional-chaining'],
  ...['no-unused-labels', 'no-useless-assignment', 'no-useless-backreference', 'no-useless-catch'],
  ...['no-useless-escape', 'preserve-caught-error', 'require-yield', 'use-isnan', 'valid-typeof'],
  ...typescript('ban-ts-comment', 'no-array-constructor', 'no-duplicate-enum-values'),
  ...typescript('no-empty-object-type', 'no-explicit-any', 'no-extra-non-null-assertion'),
  ...typescript('no-misused-new', 'no-namespace', 'no-non-null-asserted-optional-chain'),
  ...typescript('no-require-imports', 'no-this-alias', 'no-unnecessary-type-constraint'),
  ...typescript('no-unsafe-declaration-merging', 'no-unsafe-function-type'),
  ...typescript('no-unused-expressions', 'no-wrapper-object-types', 'prefer-as-const'),
  ...typescript('prefer-namespace-keyword', 'triple-slash-reference'),
];

/** The rules of hooks, and those of React's compiler; the others of it are about options that are not used here. */
const HOOKS = [
  ...['rules-of-hooks', 'static-components', 'use-memo', 'void-use-memo', 'immutability'],
  ...['preserve-manual-memoization', 'globals', 'refs', 'set-state-in-effect', 'error-boundaries'],
  ...['purity', 'set-state-in-render', 'exhaustive-deps', 'incompatible-library'],
  ...['unsupported-syntax'],
];

/**
 * All that is held against TypeScript: `oxlint --config oxlint.config.mjs`, with `--type-aware` for the rules
 * that ask for types and `--type-check` for what the compiler itself says.
 */
export default {
  plugins: ['typescript', 'react'],
  jsPlugins: [
    { name: 'own', specifier: fileURLToPath(import.meta.resolve('./oxlint.syntax.mjs')) },
  ],
  categories: { correctness: 'off' },
  ignorePatterns: [
    ...['.cache/', 'dist/', 'node_modules/', 'coverage/'],
    // plain scripts name their globals in comments, which only ESLint reads (eslint.config.mjs)
    '**/*.{js,cjs,mjs}',
  ],
  rules: {
    ...all('error', RECOMMENDED),
    ...all('error', ['no-var', 'prefer-const', 'prefer-rest-params', 'prefer-spread']),
    'no-console': 'error',
    'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
    'typescript/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    {
      files: TYPED_FILES,
      rules: {
        'typescript/await-thenable': 'error',
        'typescript/no-floating-promises': 'error',
        'typescript/no-misused-promises': 'error',
        'typescript/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
      },
    },
    {
      // what a test prints or doubts costs nobody a figure
      files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
      rules: {
        'typescript/no-unnecessary-type-assertion': 'error',
        'typescript/no-base-to-string': 'error',
        'typescript/no-unnecessary-condition': 'error',
        'typescript/restrict-template-expressions': [
          'error',
          { allowNumber: true, allowBoolean: false, allowNullish: false, allowRegExp: false },
        ],
      },
    },
    {
      // let the type say that it is there; where it cannot, a clause says why it holds
      files: ['src/**/*.{ts,tsx}'],
      rules: {
        'typescript/no-non-null-assertion': 'error',
        'typescript/no-unsafe-type-assertion': 'error',
      },
    },
    {
      // more than five things go over by name
      files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
      rules: { 'max-params': ['error', { max: 5 }] },
    },
    {
      files: ['src/taskpane/**', 'src/workbench/**'],
      rules: all(
        'error',
        HOOKS.map((name) => `react/${name}`),
      ),
    },
    { files: ['src/**'], rules: { 'own/no-restricted-syntax': ['error', ...OPEN_SYNTAX] } },
    ...roomRules(),
    {
      // the rules of eslint-plugin-office-addins that neither the types nor the tests' client hold (docs/libraries.md)
      files: ['src/hosts/excel/**', 'src/commands/**'],
      rules: { 'own/no-restricted-syntax': ['error', ...OPEN_SYNTAX, ...OFFICE_SYNTAX] },
    },
    {
      files: ['src/cli/**', 'scripts/**', 'bench/**', 'test/**'],
      rules: { 'no-console': 'off' },
    },
  ],
};

function typescript(...names) {
  return names.map((name) => `typescript/${name}`);
}

function all(severity, names) {
  return Object.fromEntries(names.map((name) => [name, severity]));
}
