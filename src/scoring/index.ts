export * from './explanation';
export * from './scores';
