/** A page opened from the menu: one of the pane's own, or one the host adds. */
export type PageId =
  | 'settings'
  | 'rules'
  | 'help'
  | 'reading'
  | 'workbook'
  | 'papers'
  | 'standards'
  | 'pre-review'
  | 'paste'
  | `host:${string}`;

/** Titles of the pages that are the pane's own. */
export const PAGE_TITLES: Readonly<Record<string, string>> = {
  settings: '设置',
  rules: '规则',
  help: '帮助',
  reading: '识别结果',
  workbook: '整本核验',
  papers: '表单与文书',
  standards: '口径管理',
  'pre-review': '上报前预审',
  paste: '复制到一体化系统',
};
