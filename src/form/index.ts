export * from './form';
export * from './reading';
