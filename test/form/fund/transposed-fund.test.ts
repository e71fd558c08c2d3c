import { readTransposedFund } from '../../../src/form/fund/transposed-fund';
import { namesOf, roomOf } from '../grid-of';

function read(drawing: string, last = 9) {
  const found = readTransposedFund(roomOf(drawing, last));
  if (!found) return null;
  const { total, sources, unit } = found.fund;
  const cells = [total, ...sources].map((row) => namesOf([row?.budget, row?.executed, row?.rate]));
  return { cells, unit, place: [found.top, found.bottom, found.right] };
}

test('amounts downwards and sources across', () => {
  const drawing =
    '项目资金（万元）||合计|财政拨款\n|全年预算数|120|100\n|全年执行数|90|80\n|执行率|75%|80%';
  expect(read(drawing)).toEqual({
    cells: ['C2 C3 C4', 'D2 D3 D4'],
    unit: '万元',
    place: [0, 3, 3],
  });
});

test('sources under names nobody listed, where each has every amount', () => {
  const drawing =
    '|年度资金总额|基本支出|项目支出|其他资金|说明\n全年预算数|120|100|20|0|略\n全年执行数|90|80|10|0|';
  expect(read(drawing)?.cells).toEqual(['B2 B3 -', 'C2 C3 -', 'D2 D3 -', 'E2 E3 -']);
});

test('a label right below the amounts is known by its noun', () => {
  const score = (label: string) => {
    const text = `|合计|财政拨款\n全年预算数|120|100\n全年执行数|90|80\n${label}|7.5`;
    return namesOf([readTransposedFund(roomOf(text, 9))?.fund.total?.score]);
  };
  expect(score('执行得分（满分10分）')).toBe('B4');
  expect(score('备注')).toBe('-');
});

test('figures behind a label nobody understands are kept beside those that are read', () => {
  const others = (drawing: string) => {
    const fund = readTransposedFund(roomOf(drawing, 9))?.fund;
    return [fund?.total, ...(fund?.sources ?? [])].map((row) => namesOf(row?.others ?? []));
  };
  const around = (line: string) => `|合计|财政拨款\n全年预算数|120|100\n${line}全年执行数|90|80`;
  expect(others(around('预算调整数|130|110\n'))).toEqual(['B3', 'C3']);
  expect(others(around('预算调整数|见附件|\n'))).toEqual(['', '']);
  expect(others(around('|130|110\n'))).toEqual(['', '']);
});

test('without sources the nearest filled column holds the amounts', () => {
  expect(read('全年预算数||120\n全年执行数||90')).toEqual({
    cells: ['C1 C2 -'],
    unit: null,
    place: [0, 1, 2],
  });
  expect(read('全年预算数\n全年执行数')?.cells).toEqual(['B1 B2 -']);
});

test('of several sources none is the total where none is called so', () => {
  expect(read('|财政拨款|其他资金\n全年预算数|100|20\n全年执行数|80|10')?.cells).toEqual([
    '- - -',
    'B2 B3 -',
    'C2 C3 -',
  ]);
});

test('the same labels again to the right hold another source, named above', () => {
  const drawing =
    '|合计||财政拨款\n|全年预算数|120|全年预算数|100\n|全年执行数|90|全年执行数|80\n|执行率|75%|执行率|80%';
  expect(read(drawing)).toEqual({
    cells: ['C2 C3 C4', 'E2 E3 E4'],
    unit: null,
    place: [0, 3, 4],
  });
});

test('sources more than two rows above the amounts are not theirs', () => {
  const above = (gap: string) => read(`|合计|财政拨款\n${gap}全年预算数|100|20\n全年执行数|80|10`);
  expect(above('项目\n')?.place).toEqual([0, 3, 2]);
  expect(above('项目\n负责人\n')?.place).toEqual([3, 4, 1]);
});

test.each([
  ['one amount', '全年预算数|120\n执行率|75%'],
  ['the same amount twice', '全年预算数|120\n全年预算数|90'],
  ['amounts beside one another', '全年预算数|全年执行数\n120|90'],
  ['nothing', '项目名称|保洁'],
])('%s make no such block', (_, drawing) => expect(read(drawing)).toBeNull());

test('the figures before the same labels again may stand a column apart from their own', () => {
  const drawing =
    '|合计|||财政拨款\n|全年预算数||120|全年预算数|100\n|全年执行数||90|全年执行数|80';
  expect(read(drawing)?.cells).toEqual(['D2 D3 -', 'F2 F3 -']);
});

test('labels that do not stand beside the same ones hold no other source', () => {
  const drawing = '|合计||\n全年预算数|120||\n全年执行数|90||全年预算数|50\n|||全年执行数|40';
  expect(read(drawing)?.cells).toEqual(['B2 B3 -']);
});

test('a label below the amounts that names one of them by its noun is not read', () => {
  expect(read('|合计\n全年预算数|120\n全年执行数|90\n预算下达限额|130')?.cells).toEqual([
    'B2 B3 -',
  ]);
});

test('a source under a name nobody listed needs its amounts, not their rate', () => {
  const drawing = '|年度资金总额|基本支出\n全年预算数|120|100\n全年执行数|90|80\n执行率|75%|';
  expect(read(drawing)?.cells).toEqual(['B2 B3 B4', 'C2 C3 C4']);
});

test('a row without other figures says nothing of them', () => {
  const found = readTransposedFund(roomOf('|合计\n全年预算数|120\n全年执行数|90', 9));
  expect(found!.fund.total).not.toHaveProperty('others');
});

test('amounts stand as far right as the block reaches', () => {
  const far = '|'.repeat(9);
  expect(read(`${far}合计\n全年预算数${far}120\n全年执行数${far}90`)?.cells).toEqual(['J2 J3 -']);
});

test('what stands over the labels of the only figures is not their source', () => {
  const found = readTransposedFund(roomOf('合计|\n全年预算数|120\n全年执行数|90', 9));
  expect(found!.fund.total).toMatchObject({ label: '', labelCell: null });
});

test('a label below the amounts does not name again what a known one names', () => {
  const text = '|合计\n全年预算数|120\n全年执行数|90\n得分|7.5\n执行得分（满分10分）|8';
  expect(namesOf([readTransposedFund(roomOf(text, 9))?.fund.total?.score])).toBe('B4');
});

test('labels of which only some stand beside the same ones hold no other source', () => {
  const drawing = '全年预算数|120|全年预算数|100\n全年执行数|90|年初预算数|80';
  expect(read(drawing)?.cells).toEqual(['B1 B2 -']);
});

test('the figures stand right of the widest label', () => {
  const room = roomOf('全年预算数||120\n全年执行数|元|90', 9, { merges: ['A1:B1'] });
  const { budget, executed } = readTransposedFund(room)!.fund.total!;
  expect(namesOf([budget, executed])).toBe('C1 C2');
});

test.each([
  ['a figure', '2023', '80'],
  ['words over some of the amounts', '基本支出', ''],
])('%s beside the name of a source names none', (_, name, executed) => {
  const drawing = `|年度资金总额|${name}\n全年预算数|120|100\n全年执行数|90|${executed}`;
  expect(read(drawing)?.cells).toEqual(['B2 B3 -']);
});
