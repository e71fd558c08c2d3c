export { asWorkbook } from './as-workbook';
export { documentKind, extensionOf, isDocumentName } from './document-kind';
export { readDocument } from './read-document';
