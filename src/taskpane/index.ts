export { diagnosisPage } from './diagnosis-page';
export { mountPane, type PaneOptions, type PanePage } from './mount';
export type { HostTheme } from './theme';
