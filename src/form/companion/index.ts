export * from './companion';
export { readCompanions } from './read-companions';
