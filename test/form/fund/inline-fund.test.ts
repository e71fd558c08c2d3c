import { readInlineFund } from '../../../src/form/fund/inline-fund';
import { gridOf } from '../grid-of';

function read(drawing: string) {
  const found = readInlineFund(gridOf(drawing), { left: 0, right: 9 }, 0, 3);
  if (!found) return null;
  const { total, unit, headingWeight } = found.fund;
  const texts = [total?.initial, total?.budget, total?.executed, total?.rate, total?.score];
  return {
    texts: texts.map((field) => field?.text ?? '-').join(' '),
    unit,
    points: headingWeight?.text ?? null,
    place: [found.top, found.bottom, found.right],
    gaps: found.gaps.map(({ what }) => what),
  };
}

test('label and figure in one cell each, and in such a cell nothing is written', () => {
  const drawing = '项目名称|保洁\n项目资金（万元）|年初预算数：50|全年执行数：45|执行率：90%';
  expect(read(drawing)).toEqual({
    texts: '50 - 45 90% -',
    unit: '万元',
    points: null,
    place: [1, 1, 3],
    gaps: ['分数', '得分'],
  });
  const { fund } = readInlineFund(gridOf(drawing), { left: 0, right: 9 }, 0, 3)!;
  expect(fund.total).toMatchObject({ kind: 'total', rate: { inline: true } });
});

test('the whole of the funds is the budget where none is printed by that name', () => {
  expect(read('年度资金总额：20|全年执行数：18')?.texts).toBe('- 20 18 - -');
  expect(read('年度资金总额：20|全年预算数：21|全年执行数：18')?.texts).toBe('- 21 18 - -');
  expect(read('年度资金总额：20|资金总额：30|全年执行数：18')?.texts).toBe('- 20 18 - -');
});

test.each([
  ['one amount', '全年执行数：45|执行率：90%'],
  ['amounts of two rows', '年初预算数：50\n全年执行数：45'],
  ['figures in cells of their own', '年初预算数|50|全年执行数|45'],
  ['other funds', '其他资金：20|全年执行数：18'],
])('%s make no such block', (_, drawing) => expect(read(drawing)).toBeNull());
