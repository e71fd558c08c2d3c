export { diagnosisPage } from './diagnosis/diagnosis-page';
export { mountPane } from './mount';
export type { PaneOptions, PanePage } from './frame/pane-options';
export type { HostTheme } from './frame/theme';
