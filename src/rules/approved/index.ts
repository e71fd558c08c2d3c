export * from './approved-budget-differs';
export * from './approved-goal-differs';
export * from './approved-indicators-differ';
export * from './approved-target-changed';
export * from './approved-weight-moved';
export * from './last-year-passed';
export * from './last-year-repeated';
export * from './monitored-out-of-reach';
