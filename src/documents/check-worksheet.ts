import type { Area, NewCell, NewCellStyle, NewSheet } from '../sheet';
import type { CheckSheet } from './check-sheet';
import { rowHeights } from './row-heights';

/** Seven columns, as wide as an A4 page takes at full size. */
const WIDTHS = [6, 11, 14, 14, 12, 12, 27];
const LAST = WIDTHS.length - 1;

/** Stretches of columns, from one to another: those of a label and its text, and of each table. */
const FACT = [
  [0, 1],
  [2, LAST],
] as const;
const FINDING = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, LAST],
] as const;
const EDIT = [
  [0, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, LAST],
] as const;
const SCORE = [
  [0, 2],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 6],
] as const;

const COMPARED = [
  [0, 2],
  [3, 4],
  [5, 5],
  [6, LAST],
] as const;

/** 核验单 as a worksheet of the same workbook, with rows as high as their texts, fitted to A4. */
export function checkWorksheet(sheet: CheckSheet): NewSheet {
  const page = new Page();
  page.line('title', sheet.heading);
  page.row(FACT, ['label', 'text'], [`${sheet.mark} ${sheet.verdict}`, sheet.counts]);
  for (const fact of sheet.facts) page.row(FACT, ['label', 'text'], fact);
  page.table(
    '一、核验发现',
    FINDING,
    ['序号', '级别', '单元格', '问题', '说明'],
    sheet.findings.map(findingRow),
  );
  page.table(
    '二、写回清单',
    EDIT,
    ['单元格', '原值', '改为', '状态', '依据'],
    sheet.edits.map((one) => [one.cell, one.before, one.after, one.state, one.why]),
  );
  page.table(
    '三、得分核对',
    SCORE,
    ['项目', '分值', '表内得分', '计算得分', '核对'],
    sheet.scores.map((one) => [one.name, one.weight, one.printed, one.computed, one.state]),
  );
  const { comparison } = sheet;
  if (comparison) {
    page.table(
      '四、与批复的绩效目标对照',
      COMPARED,
      ['指标', '批复', '自评表', '对照'],
      comparison.rows.map((one) => [one.name, one.approved, one.own, one.state]),
    );
    page.line('note', comparison.line);
  }
  page.row(FACT, ['label', 'text'], ['数据指纹', sheet.fingerprint]);
  page.line('note', sheet.disclaimer);
  const laid = {
    name: '绩效自评核验单',
    replace: true,
    widths: WIDTHS,
    cells: page.cells,
    merges: page.merges,
    validations: [],
    landscape: false,
  };
  return { ...laid, heights: rowHeights(laid) };
}

function findingRow(finding: CheckSheet['findings'][number]) {
  const { number, sign, severity, rule, cells, message, setAside } = finding;
  const text = setAside === null ? message : `${message}（暂不处理：${setAside}）`;
  return [String(number), `${sign} ${severity}`, cells, rule, text];
}

type Stretches = readonly (readonly [number, number])[];

/** Collects rows of text cells; a text is never taken for a formula. */
class Page {
  readonly cells: NewCell[] = [];
  readonly merges: Area[] = [];
  #row = 0;

  /** One text across the whole page. */
  line(style: NewCellStyle, text: string): void {
    this.row([[0, LAST]], [style], [text]);
  }

  /** A row of texts, each over its stretch of columns; the last style holds for the rest. */
  row(stretches: Stretches, styles: readonly NewCellStyle[], texts: readonly string[]): void {
    const row = this.#row++;
    stretches.forEach(([left, right], index) => {
      const style = styles[index] ?? styles.at(-1) ?? 'text';
      for (let column = left; column <= right; column++) {
        const value = column === left ? (texts[index] ?? null) : null;
        this.cells.push({ at: { row, column }, value, style, format: '@' });
      }
      if (right > left) this.merges.push({ top: row, left, bottom: row, right });
    });
  }

  table(
    title: string,
    stretches: Stretches,
    heads: readonly string[],
    rows: readonly (readonly string[])[],
  ): void {
    this.line('label', rows.length === 0 ? `${title}：无` : title);
    if (rows.length === 0) return;
    this.row(stretches, ['header'], heads);
    for (const row of rows) this.row(stretches, ['text'], row);
  }
}
