export { applicationObject, sheetObject } from './application-object';
export { fixtureOf, sheetsOf, worldOf } from './from-fixture';
export { type Modes, USUAL } from './modes';
export { officerOf } from './officer';
export { World } from './world';
