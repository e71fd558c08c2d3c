export { WpsHost } from './wps-host';
export { findApplication, waitForApplication } from './find-application';
export type { EtApplication } from './et';
export { listenToRibbon } from './ribbon-commands';
export { type AddinMembers, hidePane, ribbonError } from './pane-window';
export { type Measurement, measurements } from './measurements';
