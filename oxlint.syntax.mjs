import { builtinRules } from 'eslint/use-at-your-own-risk';

/** ESLint's rule that refuses what a selector finds, which oxlint runs without having one of its own. */
export default {
  meta: { name: 'own' },
  rules: { 'no-restricted-syntax': builtinRules.get('no-restricted-syntax') },
};
