export * from './form';
export * from './reading';
export {
  type ColumnCorrection,
  type LayoutCorrection,
  layoutCorrectionSchema,
  parseLayoutCorrection,
  serialiseLayoutCorrection,
} from './correction';
export { readForms, type ReadOptions } from './read-forms';
