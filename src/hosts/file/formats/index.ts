export { asWorkbook } from './as-workbook';
export { documentKind, extensionOf, isDocumentName, isWorkbookName } from './document-kind';
export { readDocument } from './read-document';
