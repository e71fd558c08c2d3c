export * from './fields';
export * from './form';
export { isExecutionIndicator, isExecutionName } from './execution-indicator';
export { fundRows, isNoSpending } from './fund-rows';
export { indicatorAt } from './indicator-at';
export * from './ledger';
export { fieldClaims } from './field-claims';
export * from './reading';
export { reasonOf } from './reason-of';
export {
  type ColumnCorrection,
  type LayoutCorrection,
  type RowCorrection,
  layoutCorrectionSchema,
  LONGEST_HEADER,
  LONGEST_LABEL,
  parseLayoutCorrection,
  serialiseLayoutCorrection,
  PASTE_COLUMNS,
  type PasteColumn,
} from './layout-correction';
export { readForms, type ReadOptions } from './read-forms';
export { SURE_BY_RULES } from './indicators/content-claims';
export { isSlidOnly } from './evidence/guess';
export { strayGuess, straysBeside } from './stray-guess';
export * from './companion';
