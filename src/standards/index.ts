export * from './catalog';
export * from './lint';
export * from './parameter-titles';
export * from './parse-standard';
export * from './standard';
