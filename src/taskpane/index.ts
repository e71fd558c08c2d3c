export { diagnosisPage } from './diagnosis-page';
export { mountPane } from './mount';
export type { PaneOptions, PanePage } from './pane-options';
export type { HostTheme } from './theme';
