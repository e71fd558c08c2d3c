export * from './explanation';
export * from './grade';
export { numberIn } from './printed-number';
export { withinBand } from './qualitative-band';
export * from './render-explanation';
export * from './reproducing-standards';
export * from './rounding';
export * from './score-form';
export * from './scores';
