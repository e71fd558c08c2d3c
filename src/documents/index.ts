export * from './check-html';
export * from './check-sheet';
export * from './check-worksheet';
export * from './fingerprint';
export * from './return-letter';
export * from './sample-sheet';
export { type SummaryEntry } from './summary-row';
export * from './summary-sheet';
export * from './template-sheet';
