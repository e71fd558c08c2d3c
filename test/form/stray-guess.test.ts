import { readForms } from '../../src/form';
import { strayGuess, straysBeside } from '../../src/form/stray-guess';
import { a1 } from '../../src/sheet';
import { drawn, snapshotOf } from './snapshot-of';

test('a cell that nobody claims is told with its row, counted from 1, and what it says', () => {
  const at = { row: 5, column: 7 };
  expect(strayGuess({ at, text: '9.17' }).clause).toBe('第6行另有「9.17」不知是什么');
});

/** The cell each of four rows is in doubt by, with so much in a column that no header is over. */
function straysIn(...texts: readonly string[]) {
  const [a, b, c, d] = texts.map((text) => `|${text}`);
  const sheet = snapshotOf(
    drawn(`绩效自评表
一级指标|三级指标|指标值|完成值|分值|部门评分||偏差原因分析
产出指标|造林面积|≥2万亩|2.1万亩|20|20${a!}|
产出指标|抚育面积|≥3万亩|3.1万亩|20|20${b!}|
效益指标|森林覆盖率|≥58%|58.2%|20|20${c!}|
满意度指标|群众满意度|≥90%|91%|40|40${d!}|
总分||||100|100||`),
  );
  const form = readForms(sheet).forms[0]!;
  return [...form.indicators.map(({ row }) => row), 1].map((row) => {
    const [stray] = straysBeside(form, row);
    return stray ? a1(stray.at) : null;
  });
}

test('a row is in doubt by a cell of its own that nobody claims', () => {
  expect(straysIn('', '19.5', '', '')).toEqual([null, 'G4', null, null, null]);
});

test('a row without one is so by a column in which most others have a figure', () => {
  expect(straysIn('', '19', '20', '40')).toEqual(['G4', 'G4', 'G5', 'G6', null]);
});

test.each([
  ['two figures', ['', '19', '20', '']],
  ['words', ['', '已核', '已核', '已核']],
])('%s are no column of figures', (_, texts) => {
  const [first] = straysIn(...texts);
  expect(first).toBeNull();
});

/** Whether the first of eight rows is in doubt by what stands in so many of the others. */
function isDoubtedBesideEight(strays: number): boolean {
  const rows = Array.from(
    { length: 8 },
    (_, i) => `产出指标|造林面积${i + 1}|≥2万亩|2.1万亩|12.5|12.5|${i >= 8 - strays ? i : ''}|`,
  );
  const sheet = snapshotOf(
    drawn(`绩效自评表
一级指标|三级指标|指标值|完成值|分值|部门评分||偏差原因分析
${rows.join('\n')}
总分||||100|100||`),
  );
  return straysBeside(readForms(sheet).forms[0]!, 2).length > 0;
}

test('three figures beside eight rows are no column of theirs, four are', () => {
  expect(isDoubtedBesideEight(3)).toBe(false);
  expect(isDoubtedBesideEight(4)).toBe(true);
});
