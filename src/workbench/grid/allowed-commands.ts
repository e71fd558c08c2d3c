/**
 * What the officer may do in the grid. Saving writes values, formulas and number formats back into
 * the file as it was; whatever changes anything else about a sheet is refused rather than lost.
 */
const ALLOWED = new Set([
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.change-zoom-ratio',
  'sheet.command.clear-selection-content',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.expand-selection',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-value',
  'sheet.command.refill',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.set-range-values',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-zoom-ratio',
  'sheet.command.text-to-number',
]);

/** Panels and dialogs that lead only to what is refused. */
const REFUSED_PANELS = new Set([
  'sheet.operation.rename-sheet',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.operation.open.numfmt.panel',
  'sheet.operation.set-format-painter',
  'sidebar.operation.defined-name',
  'sheet-permission.operation.openDialog',
  'sheet-permission.operation.openPanel',
]);

/** Whether a command of the officer is refused. @param id the grid's name of the command */
export function isRefused(id: string): boolean {
  if (REFUSED_PANELS.has(id)) return true;
  return /^(sheet|sheets-formula)\.command\./.test(id) && !ALLOWED.has(id) && id !== QUICK_SUM;
}

const QUICK_SUM = 'sheets-formula.command.quick-sum';

/** The sentence for a refused command: what cannot be done, and where it can. */
export function refusalSentence(id: string): string {
  const [, what = '更改版式'] = NAMES.find(([pattern]) => pattern.test(id)) ?? [];
  return `工作台不能${what}，保存时只写回单元格的内容和标记；请在 Excel 或 WPS 中操作后再打开。`;
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(insert|append)[-.](multi-)?(row|col)|insert-range/, '插入行、列或单元格'],
  [/(remove|delete)[-.](row|col|range-move)|remove-(row|col)/, '删除行、列或单元格'],
  [/move-(rows|cols|range)|reorder|sort/, '移动或排序单元格'],
  [/merge/, '合并或拆分单元格'],
  [/(insert|copy|remove)-sheet|worksheet-(name|order|hidden|show)|rename-sheet|tab-color/, '增删、重命名、移动或隐藏工作表'],
  [/hidden|hide|visible/, '隐藏或显示行列'],
  [/row-height|col(umn)?-width|auto-width|auto-height|delta-/, '调整行高列宽'],
  [/frozen/, '冻结窗格'],
  [/protection|permission/, '设置保护'],
  [/conditional/, '设置条件格式'],
  [/defined-name/, '定义名称'],
  [/split-text/, '分列'],
]; // prettier-ignore
