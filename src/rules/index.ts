export * from './rule';
export * from './catalogue';
export * from './check-form';
export * from './fill-message';
export * from './left-out';
export * from './precedence';
export { disputedFundCells } from './fund-dispute';
export { totalOfOtherRows } from './row-missing';
export { disputedScoreCells } from './weight-dispute';
