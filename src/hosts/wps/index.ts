export { WpsHost } from './wps-host';
export { findApplication } from './find-application';
export type { EtApplication } from './et';
