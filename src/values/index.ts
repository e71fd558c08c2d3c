export * from './decimal';
export * from './value';
