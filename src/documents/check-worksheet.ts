import type { NewCell, NewCellStyle, NewSheet } from '../sheet';
import type { CheckSheet } from './check-sheet';

const WIDTHS = [10, 12, 22, 14, 60];

/** 核验单 as a worksheet of the same workbook, five columns wide, fitted to A4. */
export function checkWorksheet(sheet: CheckSheet): NewSheet {
  const page = new Rows();
  page.add(['title'], [sheet.heading]);
  page.add(['label', 'text'], [`${sheet.mark} ${sheet.verdict}`, sheet.counts]);
  for (const [label, value] of sheet.facts) page.add(['label', 'text'], [label, value]);
  page.block(
    '一、核验发现',
    ['序号', '级别', '问题', '单元格', '说明'],
    sheet.findings.map(findingRow),
  );
  page.block(
    '二、写回清单',
    ['单元格', '原值', '应为', '', '依据'],
    sheet.edits.map((one) => [one.cell, one.before, one.after, '', one.why]),
  );
  page.block(
    '三、得分核对',
    ['分值', '表内得分', '计算得分', '核对', '项目'],
    sheet.scores.map((one) => [one.weight, one.printed, one.computed, one.state, one.name]),
  );
  page.add(['label', 'text'], ['数据指纹', sheet.fingerprint]);
  page.add(['note'], [sheet.disclaimer]);
  return {
    name: '绩效自评核验单',
    replace: true,
    widths: WIDTHS,
    cells: page.cells,
    merges: page.wide.map((row) => ({ top: row, left: 1, bottom: row, right: WIDTHS.length - 1 })),
    validations: [],
    landscape: false,
  };
}

function findingRow({
  number,
  sign,
  severity,
  rule,
  cells,
  message,
  setAside,
}: CheckSheet['findings'][number]) {
  const text = setAside === null ? message : `${message}（已设为不处理：${setAside}）`;
  return [String(number), `${sign} ${severity}`, rule, cells, text];
}

/** Collects rows of text cells; a text is never taken for a formula. */
class Rows {
  readonly cells: NewCell[] = [];
  /** Rows of a label and one long text, which is merged over the remaining columns. */
  readonly wide: number[] = [];
  #row = 0;

  add(styles: readonly NewCellStyle[], values: readonly string[]): void {
    values.forEach((value, column) => {
      const style = styles[Math.min(column, styles.length - 1)]!;
      this.cells.push({ at: { row: this.#row, column }, value, style, format: '@' });
    });
    if (styles.length === 2) this.wide.push(this.#row);
    this.#row++;
  }

  block(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
    this.add(['label'], [rows.length === 0 ? `${title}：无` : title]);
    if (rows.length === 0) return;
    this.add(['header'], heads);
    for (const row of rows) this.add(['text'], row);
  }
}
