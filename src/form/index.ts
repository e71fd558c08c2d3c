export * from './form';
export * from './reading';
export { readForms } from './read-forms';
