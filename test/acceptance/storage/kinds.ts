import { REFERENCE } from '../../form/reference-expectations';
import { print } from '../told';
import type { Storing } from './stored-form';

/** The cells of a row of the fund block: 年初 全年 执行 分数 执行率 得分. */
function fundRows(table: number): string[][] {
  return REFERENCE[table - 1]!.fund.map((cells) => cells.split(' '));
}

/** The cells of an indicator's row: name, target, result, weight, score, reason. */
function indicatorRows(table: number): string[][] {
  const { rows, shifted } = REFERENCE[table - 1]!;
  return Array.from({ length: rows[1] - rows[0] + 1 }, (_, i) => {
    const row = rows[0] + i;
    return (shifted[row] ?? `C${row} D${row} E${row} F${row} G${row} H${row}`).split(' ');
  });
}

/** The cells with an amount of the fund block. */
export function amounts(table: number): Set<string> {
  return new Set(fundRows(table).flatMap((cells) => cells.slice(0, 3)));
}

/** The cells with a 执行率. */
export function rates(table: number): Set<string> {
  return new Set(fundRows(table).map((cells) => cells[4]!));
}

/** The cells a review works out: rates, scores, the total. */
export function results(table: number): Set<string> {
  const [total] = fundRows(table);
  return new Set([
    ...rates(table),
    total![5]!,
    ...indicatorRows(table).map((cells) => cells[4]!),
    REFERENCE[table - 1]!.total[1],
  ]);
}

/** Targets and results of the indicators that can only be percentages. */
export function percentRows(table: number): { targets: Set<string>; results: Set<string> } {
  const rows = indicatorRows(table).filter(([name, target]) => {
    const number = /^[=≥](\d+\.\d+)$/.exec(print(table, target!));
    return number && Number(number[1]) <= 100 && /率|满意|度/.test(print(table, name!));
  });
  return {
    targets: new Set(rows.map((cells) => cells[1]!)),
    results: new Set(rows.map((cells) => cells[2]!)),
  };
}

/** Formulas as officers write them, with the results a spreadsheet would keep. */
export function calculated(table: number): Storing {
  const fund = fundRows(table);
  const [whole] = fund;
  const scores = indicatorRows(table).map((cells) => cells[4]!);
  const { total, grade } = REFERENCE[table - 1]!;
  const number = (name: string) => Number(print(table, name).replace(/,/g, ''));
  const quotient = (cells: readonly string[]) => number(cells[2]!) / number(cells[1]!);
  return ({ name, value, format = 'General' }) => {
    const row = fund.find((cells) => cells[4] === name && number(cells[1]!) > 0);
    if (row && typeof value === 'number') {
      return { value: quotient(row), format: '0.00%', formula: `=${row[2]}/${row[1]}` };
    }
    if (name === whole![5] && typeof value === 'number') {
      return { value: quotient(whole!) * 10, format: '0.00', formula: `=${whole![4]}*10` };
    }
    if (name === total[1]) {
      const formula = `=SUM(${scores[0]}:${scores.at(-1)})+${whole![5]}`;
      return { value: (value as number) * (1 + 4e-16), format, formula };
    }
    if (name === grade[0]) return { value, formula: `=IF(${total[1]}>=90,"优","良")` };
    return undefined;
  };
}
