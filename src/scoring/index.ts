export * from './explanation';
export * from './grade';
export * from './render-explanation';
export * from './reproducing-standards';
export * from './rounding';
export * from './score-form';
export * from './scores';
