import { displayText } from '../../../src/hosts/display-text';
import type { CellContent } from '../../../src/sheet';
import type { Chance } from '../chance';
import { contentOf, type Grid, type GridCell } from '../grid';
import { changed, filledSpot, mapCells, type Mutation } from './mutation';

/*
 * What cells hold beside what they show: texts that are numbers, formats, dates, errors, formulas.
 * One cell, its column or the whole sheet is changed, as a paste or a format brush does it.
 */

type Change = (cell: GridCell) => GridCell;

function overSome(grid: Grid, chance: Chance, change: Change): Grid {
  const at = filledSpot(grid, chance);
  switch (chance.below(4)) {
    case 0:
      return mapCells(grid, change);
    case 1:
      return mapCells(grid, (cell, row, column) =>
        column === at.column && row >= at.row ? change(cell) : cell,
      );
    default:
      return changed(grid, at, change);
  }
}

/** A number as a text, its format that of texts or none. */
export const storeAsText: Mutation = (grid, chance) => {
  const format = chance.pick(['@', 'General']);
  return overSome(grid, chance, (cell) => {
    if (numberIn(cell) === null) return cell;
    return { ...cell, held: { value: cell.text, formula: null, format } };
  });
};

const FORMATS = [
  'General',
  '0',
  '0.0',
  '0.00',
  '#,##0.00',
  '0.00%',
  '0%',
  '0.00_);[Red](0.00)',
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '0"分"',
  '0.00"万元"',
  '¥#,##0.00',
  '0.00E+00',
  '# ?/?',
  'yyyy/m/d',
  ';;;',
];

export const otherFormat: Mutation = (grid, chance) => {
  const format = chance.pick(FORMATS);
  return overSome(grid, chance, (cell) => {
    const number = numberIn(cell);
    return number === null ? cell : shown(cell, { value: number, formula: null, format });
  });
};

/** What a calculation leaves behind the digits shown. */
export const addDust: Mutation = (grid, chance) => {
  const share = chance.pick([4e-16, -4e-16, 1e-13, -1e-13, 0.0004]);
  return overSome(grid, chance, (cell) => {
    const number = numberIn(cell);
    if (number === null) return cell;
    const { format } = contentOf(cell);
    return shown(cell, { value: number * (1 + share), formula: null, format });
  });
};

const PERCENT = /^(\d+(?:\.(\d+))?)%$/;

/** 95.51% as 0.9551 under a format of percentages. */
export const percentNumbers: Mutation = (grid, chance) =>
  overSome(grid, chance, (cell) => {
    const found = PERCENT.exec(cell.text);
    if (!found) return cell;
    const format = `0${found[2] ? `.${'0'.repeat(found[2].length)}` : ''}%`;
    return { ...cell, held: { value: Number(`${found[1]}e-2`), formula: null, format } };
  });

const VALUES: readonly CellContent[] = [
  { value: { error: '#DIV/0!' }, formula: '=G7/F7', format: '0.00' },
  { value: { error: '#N/A' }, formula: null, format: 'General' },
  { value: { error: '#REF!' }, formula: '=#REF!+1', format: 'General' },
  { value: { error: '#VALUE!' }, formula: '=A1*1', format: 'General' },
  { value: true, formula: null, format: 'General' },
  { value: false, formula: '=A1=1', format: 'General' },
  { value: 45_291, formula: null, format: 'yyyy"年"m"月"d"日"' },
  { value: 45_291, formula: null, format: 'General' },
  { value: 45_291.5, formula: null, format: 'yyyy-mm-dd hh:mm' },
  { value: 0.5, formula: null, format: 'h:mm' },
  { value: -0, formula: null, format: '0.00' },
  { value: 1e308, formula: null, format: 'General' },
  { value: 1e-300, formula: null, format: 'General' },
  { value: 12_345_678_901_234_568, formula: null, format: '0' },
  { value: 99.999_999_999_999_99, formula: null, format: '0.00' },
  { value: '', formula: null, format: '@' },
  { value: '　', formula: null, format: 'General' },
  { value: null, formula: '=SUM(A1:A9)', format: '0.00' },
];

/** A cell typed over with what no text says: an error, a date, a number of any size. */
export const typeValue: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ role }) =>
    shown({ text: '', role }, chance.pick(VALUES)),
  );

/** Formulas that give what the cells hold, their results kept, left away, or out of date. */
export const calculate: Mutation = (grid, chance) => {
  const kind = chance.below(4);
  const formula = chance.pick(['=G7/F7', '=SUM(F13:F20)', '=ROUND(E8*10,2)', '=IF(1,H9,"")']);
  return overSome(grid, chance, (cell) => {
    const number = numberIn(cell);
    if (number === null) return cell;
    const { format } = contentOf(cell);
    if (kind === 0) return { text: '', role: cell.role, held: { value: null, formula, format } };
    const value = kind === 1 ? number + 1 : number;
    return shown(cell, { value, formula, format });
  });
};

const FULL_WIDTH = 0xfee0;

/** Digits and signs as a Chinese keyboard gives them. */
export const fullWidth: Mutation = (grid, chance) =>
  overSome(grid, chance, ({ text, role }) => ({
    text: text.replace(/[0-9.%()-]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
    ),
    role,
  }));

/** Line breaks, hard blanks and signs nobody sees, about a text or within it. */
export const unseenSigns: Mutation = (grid, chance) => {
  const sign = chance.pick(['\n', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\t', '  ']);
  const where = chance.below(3);
  return overSome(grid, chance, ({ text, role }) => {
    if (text === '') return { text, role };
    const middle = Math.floor(text.length / 2);
    const spoilt = [
      sign + text,
      text + sign,
      text.slice(0, middle) + sign + text.slice(middle),
    ] as const;
    return { text: spoilt[where] ?? text, role };
  });
};

/** The unit put into the cell of a number. */
export const addUnit: Mutation = (grid, chance) => {
  const unit = chance.pick(['分', '%', '％', '万元', '元', '天', '个', ' 分', '（分）', '人次']);
  return overSome(grid, chance, (cell) =>
    numberIn(cell) === null ? cell : { text: cell.text + unit, role: cell.role },
  );
};

export const dropUnit: Mutation = (grid, chance) =>
  overSome(grid, chance, (cell) => {
    const found = /^([≥≤=<>]?)(-?\d[\d,.]*)\D{1,3}$/.exec(cell.text);
    return found ? { text: `${found[1]}${found[2]}`, role: cell.role } : cell;
  });

function numberIn(cell: GridCell): number | null {
  const { value } = contentOf(cell);
  return typeof value === 'number' ? value : null;
}

function shown(cell: GridCell, held: CellContent): GridCell {
  return { text: displayText(held.value, held.format), role: cell.role, held };
}
