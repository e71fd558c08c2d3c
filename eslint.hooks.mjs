import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const { plugins, rules } = hooks.configs.flat.recommended;
/** The two rules that look at the hooks alone; the others run React's compiler, which takes a third of all lint. */
const OF_HOOKS = ['react-hooks/rules-of-hooks', 'react-hooks/exhaustive-deps'];

/** The rules that run React's compiler, which asks for no types. */
export const COMPILER_RULES = Object.fromEntries(
  Object.entries(rules).filter(([name]) => !OF_HOOKS.includes(name)),
);

/** They alone, so that they can run beside the rest: `eslint --config eslint.hooks.mjs src/taskpane src/workbench`. */
export default [
  {
    files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'],
    // the others are named in what is allowed in a line
    plugins: { ...plugins, '@typescript-eslint': ts.plugin },
    rules: COMPILER_RULES,
    languageOptions: { parser: ts.parser },
    // what is allowed by other rules is none of their business
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
];
