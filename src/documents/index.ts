export * from './sample-sheet';
export { type SummaryEntry } from './summary-row';
export * from './summary-sheet';
export * from './template-sheet';
