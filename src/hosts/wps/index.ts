export { WpsHost } from './wps-host';
export { findApplication, waitForApplication } from './model/find-application';
export type { EtApplication } from './model/et';
export { listenToRibbon } from './addin/ribbon-commands';
export { type AddinMembers, hidePane, ribbonError } from './addin/pane-window';
export { type Measurement, measurements } from './addin/measurements';
