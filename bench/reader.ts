/** What is bundled to count calls: the reader and the sheet it reads, and nothing else. */
export { readForms } from '../src/form';
export { SheetSnapshot } from '../src/sheet';
