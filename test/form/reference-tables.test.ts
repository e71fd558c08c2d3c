import { type Form, readForms } from '../../src/form';
import { REFERENCE } from './reference-expectations';
import { referenceSheet, type SnapshotOptions } from './snapshot-of';
import { cellName, fundCells, gapsOf, indicatorCells, levelsOf } from './show';

function readTable(table: number, options?: SnapshotOptions): Form {
  const { forms, refusal } = readForms(referenceSheet(table, options));
  expect(refusal).toBeNull();
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** Every 执行率, 得分, 总分 and 等级 cell of a table that holds more than a dash. */
function printedResults(form: Form): string[] {
  const fund = [form.fund!.total, ...form.fund!.sources].flatMap((row) => [row!.rate, row!.score]);
  const scores = form.indicators.map((one) => one.score);
  return [...fund, ...scores, form.total!.score, form.grade]
    .filter((field) => field && field.text !== '' && field.text !== '-')
    .map((field) => cellName(field));
}

describe.each(REFERENCE)('reference table $table', (expected) => {
  describe.each([false, true])('with every cell a text: %s', (asText) => {
    const form = (): Form => readTable(expected.table, { asText });

    it('has its head and its goals where they are printed', () => {
      const { title, project, department, unit, goals } = form();
      expect([title, project, department, unit].map(cellName)).toEqual(expected.head);
      expect([goals.planned, goals.achieved].map(cellName)).toEqual(expected.goals);
    });

    it('has the cells of the fund rows, shifted ones included', () => {
      const { fund } = form();
      const rows = [fund!.total, ...fund!.sources];
      expect(rows.map(fundCells)).toEqual(expected.fund);
      expect(rows.map((row) => row!.shift)).toEqual(expected.fundShifts);
      expect(rows.map((row) => row!.kind)).toEqual(['total', 'fiscal', 'carry-over', 'other']);
      expect(fund!.unit).toBe('万元');
    });

    it('has the cells of every indicator, and takes only the shifted rows for shifted', () => {
      const { indicators } = form();
      const [first, last] = expected.rows;
      expect(indicators.map((one) => one.row + 1)).toEqual(
        Array.from({ length: last - first + 1 }, (_, i) => first + i),
      );
      for (const one of indicators) {
        const row = one.row + 1;
        const straight = `C${row} D${row} E${row} F${row} G${row} H${row}`;
        expect(indicatorCells(one)).toBe(expected.shifted[row] ?? straight);
        expect(one.shift).toBe(expected.shifted[row] ? -1 : 0);
      }
    });

    it('has the levels of every indicator, printed or inherited', () => {
      let levels = '';
      for (const one of form().indicators) {
        levels = expected.levels[one.row + 1] ?? levels;
        expect(`${one.row + 1} ${levelsOf(one)}`).toBe(`${one.row + 1} ${levels}`);
      }
    });

    it('has its total and its grade', () => {
      const { total, grade } = form();
      expect([cellName(total!.weight), cellName(total!.score)]).toEqual(expected.total);
      expect([cellName(grade), grade!.text]).toEqual(expected.grade);
    });

    it('is read the same with rates, scores, total and grade blanked', () => {
      const blank = printedResults(readTable(expected.table));
      const full = form();
      const blanked = readTable(expected.table, { asText, blank });
      expect(blanked.indicators.map(indicatorCells)).toEqual(full.indicators.map(indicatorCells));
      expect(blanked.indicators.map(levelsOf)).toEqual(full.indicators.map(levelsOf));
      const rows = [blanked.fund!.total, ...blanked.fund!.sources];
      expect(rows.map(fundCells)).toEqual(expected.fund);
      expect(cellName(blanked.total!.weight)).toBe(expected.total[0]);
      // Table 11 prints its total beside no header, in the row of the grade: nothing shows where it stood.
      expect(cellName(blanked.total!.score)).toBe(expected.table === 11 ? '-' : expected.total[1]);
      expect(blanked.grade).toBeNull();
    });
  });
});

describe('the eleven reference tables together', () => {
  const forms = (): Form[] => REFERENCE.map(({ table }) => readTable(table));

  it('are 11 forms with 158 indicators', () => {
    expect(forms().reduce((sum, form) => sum + form.indicators.length, 0)).toBe(158);
  });

  it('lack nothing but what table 11 has lost', () => {
    const gaps = forms().map(gapsOf);
    expect(gaps.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => []));
    expect(gaps[10]).toEqual(['fund:分数', 'fund:执行率', 'fund:得分', 'fund:年度资金总额']);
  });

  it('have readable source rows but table 11', () => {
    const unreadable = forms().map((form) => form.fund!.unreadable);
    expect(unreadable.slice(0, 10).every((why) => why === null)).toBe(true);
    expect(unreadable[10]).toContain('第6行');
  });

  it('show their texts without markup', () => {
    const [, , , fourth] = forms();
    expect(fourth!.goals.planned!.text).toBe(
      '委托专业机构开展审计和评估，规范资金使用，防范风险。',
    );
  });
});
