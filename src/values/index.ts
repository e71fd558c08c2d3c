export * from './align';
export * from './amount';
export { readBesideTarget } from './beside-target';
export * from './blank';
export * from './decimal';
export {
  countsCost,
  countsSaving,
  countsThings,
  countsUnwelcome,
  mayFallTo,
  rateOfWanted,
  spendsTime,
  trendOf,
} from './direction';
export * from './input';
export { isCounter, isDuration } from './near-units';
export { afterOperator, findOperator, leadingOperator, wordsFor } from './words/operators';
export { isApproximate } from './number';
export * from './once-per';
export * from './own-unit';
export * from './parse';
export * from './qualitative';
export * from './restated-result';
export * from './scale-result';
export * from './short-result';
export * from './stub-reason';
export * from './share-result';
export * from './sum-result';
export * from './text';
export * from './trend-result';
export * from './value';
export * from './value-kind';
export * from './whole-result';
export * from './zero-result';
