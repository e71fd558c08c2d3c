export * from './conditional-formats';
export * from './sheet-look';
export { readStyles, type StyleTable } from './styles';
export { colorReader, type ColorReader } from './colors';
