export * from './group-points';
export * from './total-weight-not-100';
export * from './weight-dominant';
export * from './weight-group';
export * from './weight-nonpositive';
export * from './weight-preset';
export * from './weight-total';
