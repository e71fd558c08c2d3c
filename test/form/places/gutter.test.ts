import { withinGutters } from '../../../src/form/places/gutter';
import { columnName } from '../../../src/sheet';
import { gridOf } from '../grid-of';

/** The columns of the form whose header, in the row given, goes over D to F. */
function columns(drawing: string, top: number, limits = { left: 0, right: 9 }): string {
  const header = { top, bottom: top, left: 3, right: 5, cells: [] };
  const { left, right } = withinGutters(gridOf(drawing), header, limits);
  return `${columnName(left)}${columnName(right)}`;
}

const HEADER = '|||三级指标|指标值|得分';

test.each([
  ['its header', HEADER, 0, 'DF'],
  ['columns in use beside it', `||甲${HEADER.slice(2)}|乙`, 0, 'CG'],
  ['no column beyond a blank one', `甲|乙|${HEADER.slice(2)}||丙|丁`, 0, 'DF'],
  ['columns in use in other rows', `${HEADER}\n||甲|乙|||丙`, 0, 'CG'],
  ['no column of a title alone', `||绩效自评表\n${HEADER}`, 1, 'DF'],
  ['the label of its project beyond a blank column', `|项目名称||甲|乙\n${HEADER}`, 1, 'BF'],
  ['no other label there', `|主管部门||甲|乙\n${HEADER}`, 1, 'DF'],
  ['no project further left where it has its own', `项目名称|乙||项目名称|甲\n${HEADER}`, 1, 'DF'],
  ['the fund column it lacks', `|||全年预算数|全年执行数|1||执行率\n${HEADER}`, 1, 'DH'],
  ['no fund column it has', `|||全年预算数|全年执行数|执行率||执行率\n${HEADER}`, 1, 'DF'],
  ['no other word there', `|||全年预算数|全年执行数|1||备注\n${HEADER}`, 1, 'DF'],
])('a form has %s', (_, drawing, top, expected) => expect(columns(drawing, top)).toBe(expected));

test('a form ends at its limits', () => {
  expect(columns('甲|甲|甲|三级指标|指标值|得分|乙|乙', 0, { left: 2, right: 6 })).toBe('CG');
});

test.each([
  [15, 'CF'],
  [16, 'DF'],
])('a row %i rows above the header shows its columns or not: %s', (rows, expected) => {
  expect(columns(`||甲|乙${'\n'.repeat(rows)}${HEADER}`, rows)).toBe(expected);
});

test.each([
  [200, 'CF'],
  [201, 'DF'],
])('a row %i rows below it does or not: %s', (rows, expected) => {
  expect(columns(`${HEADER}${'\n'.repeat(rows)}||甲|乙`, 0)).toBe(expected);
});
