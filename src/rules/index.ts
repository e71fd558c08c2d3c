export * from './rule';
export * from './catalogue';
export * from './check-form';
export * from './fill-message';
export * from './left-out';
export * from './precedence';
export { disputedFundCells } from './shared/fund-dispute';
export { totalOfOtherRows } from './shared/row-missing';
export { disputedScoreCells } from './shared/weight-dispute';
