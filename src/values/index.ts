export * from './align';
export * from './amount';
export { readBesideTarget } from './results/beside-target';
export * from './blank';
export * from './decimal';
export {
  countsCost,
  countsSaving,
  countsThings,
  countsUnwelcome,
  mayFallTo,
  rateOfWanted,
  isNamedAfterYear,
  spendsTime,
  trendOf,
  trendOfName,
} from './direction';
export * from './input';
export { holdsFigure } from './grammar/chinese-number';
export { isCounter, isDuration } from './grammar/near-units';
export { GRADE_WORDS } from './words/grades';
export {
  afterOperator,
  boundOfDirection,
  findOperator,
  leadingOperator,
  wordsFor,
} from './words/operators';
export * from './once-per';
export * from './results/left-open';
export * from './results/own-unit';
export * from './parse';
export * from './placeholder-reason';
export * from './qualitative';
export * from './results/restated-result';
export * from './results/scale-result';
export * from './results/short-result';
export * from './stub-reason';
export * from './results/share-result';
export * from './results/sum-result';
export * from './text';
export * from './results/trend-result';
export * from './value';
export * from './value-kind';
export * from './results/whole-result';
export * from './results/zero-result';
