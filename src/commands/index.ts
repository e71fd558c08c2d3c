export { associateRibbon } from './ribbon';
