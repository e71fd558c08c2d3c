import { columnClaims } from '../../../src/form/indicators/choose-columns';
import { standInGuess } from '../../../src/form/indicators/stand-in';
import { Corrections } from '../../../src/form/correction';
import { Grid } from '../../../src/form/evidence/grid';
import { findHeaders } from '../../../src/form/places/find-headers';
import { drawn, snapshotOf } from '../snapshot-of';

/** Of which columns read as a value another may be meant. */
function doubted(text: string): string[] {
  const sheet = snapshotOf(drawn(text));
  const grid = new Grid(sheet, new Corrections(sheet.name, []));
  const [header] = findHeaders(grid);
  const last = grid.rows.at(-1)!;
  return columnClaims(grid, header!, last)
    .filter((claim) => standInGuess(grid, header!, last, claim) !== undefined)
    .map((claim) => claim.header.cell.label.full);
}

const ROWS = `
产出指标|造林面积|≥2万亩|0.8万亩|2.1万亩|40|40
效益指标|森林覆盖率|≥58%|57.6%|58.2%|30|30`;

test('the result of the half-year may stand for another column of figures nobody understands', () => {
  expect(doubted(`一级指标|三级指标|指标值|半年完成值|甲乙丙丁|分值|得分${ROWS}`)).toEqual([
    '半年完成值',
  ]);
  expect(doubted(`一级指标|三级指标|指标值|半年完成值||分值|得分${ROWS}`)).toEqual(['半年完成值']);
});

test('a target that says it is of the whole project may stand for the one of the year', () => {
  expect(
    doubted(
      '一级指标|三级指标|实施期指标值|甲乙丙丁|完成值|分值|得分\n产出指标|造林面积|≥10万亩|≥2万亩|2.1万亩|40|40',
    ),
  ).toEqual(['实施期指标值']);
});

test('the result of a year that is named may stand for that of another', () => {
  expect(doubted(`一级指标|三级指标|指标值|2023年完成值|甲乙丙丁|分值|得分${ROWS}`)).toEqual([
    '2023年完成值',
  ]);
});

test('the weight of a level may stand for points under a header nobody understands', () => {
  const level = ROWS.replace(/\|40$/m, '|100%|40').replace(/\|30$/m, '|100%|30');
  const header = '一级指标|三级指标|指标值|上年完成值|完成值|甲乙丙丁';
  expect(doubted(`${header}|三级权重|得分${level}`)).toEqual(['三级权重']);
  expect(doubted(`${header}|权重|得分${level}`)).toEqual([]);
});

test('部门评分 may be another scorer’s where 自评得分 stands beyond a blank column', () => {
  const rows = ROWS.replaceAll(/\|(40|30)$/gm, '|$1||$1');
  const header = '一级指标|三级指标|指标值|上年完成值|完成值|分值';
  expect(doubted(`${header}|部门评分||自评得分${rows}`)).toEqual(['部门评分']);
  expect(doubted(`${header}|部门评分||完成率${rows}`)).toEqual([]);
  expect(doubted(`${header}|部门自评得分||自评得分${rows}`)).toEqual([]);
});

test('a header that names its field and nothing else is that field, whatever stands beside it', () => {
  expect(doubted(`一级指标|三级指标|指标值|实际完成值|甲乙丙丁|分值|得分${ROWS}`)).toEqual([]);
});

test('nothing is doubted where the other column holds words, is understood or is of last year', () => {
  const words = ROWS.replaceAll(/2\.1万亩|58\.2%/g, '见附件');
  expect(doubted(`一级指标|三级指标|指标值|半年完成值|甲乙丙丁|分值|得分${words}`)).toEqual([]);
  expect(doubted(`一级指标|三级指标|指标值|半年完成值|全年完成值|分值|得分${ROWS}`)).toEqual([]);
  expect(doubted(`一级指标|三级指标|指标值|半年完成值|上年完成值|分值|得分${ROWS}`)).toEqual([]);
});

test('a column with figures in half of the rows or fewer is none that could be meant', () => {
  const half = ROWS.replace('2.1万亩', '');
  expect(doubted(`一级指标|三级指标|指标值|半年完成值|甲乙丙丁|分值|得分${half}`)).toEqual([]);
});
