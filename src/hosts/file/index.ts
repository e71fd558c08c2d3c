export { FileHost } from './file-host';
export * from './ooxml';
