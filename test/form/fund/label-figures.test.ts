import { labelFigures } from '../../../src/form/fund/label-figures';
import { a1 } from '../../../src/sheet';
import { roomOf } from '../grid-of';

function read(drawing: string): string[] {
  return labelFigures(roomOf(drawing)).map(
    ({ column, value, shown, weight }) => `${column} ${a1(value.at)} ${shown.text} ${weight}`,
  );
}

test.each([
  ['in the next cell', '全年预算数|10', ['budget B1 10 10']],
  ['beyond a blank cell', '全年预算数||10', ['budget C1 10 10']],
  ['in the cell of its label', '全年预算数：10', ['budget A1 10 10']],
  ['behind money named by its unit', '项目预算（万元）|10', ['budget B1 10 5']],
  ['a column away from such a name', '项目预算（万元）||10', ['budget C1 10 5']],
  ['behind the whole of the funds, in its cell', '资金总额：10', ['budget A1 10 3']],
])('a figure is found %s', (_, drawing, expected) => expect(read(drawing)).toEqual(expected));

test('a figure in the cell of its label counts before a blank, not before another figure', () => {
  expect(read('全年预算数|10|得分：9.5分|')).toEqual(['budget B1 10 10', 'score C1 9.5分 10']);
  expect(read('全年预算数|10|得分9.5分|')).toEqual(['budget B1 10 10', 'score C1 9.5分 10']);
  expect(read('全年预算数|10|得分：10分|9.5')).toEqual(['budget B1 10 10', 'score D1 9.5 10']);
  expect(read('全年预算数|10|得分（10分）：||')).toEqual(['budget B1 10 10', 'score D1  10']);
});

test('a blank below a figure right behind its label is blank, whatever stands beyond it', () => {
  const source = '全年预算数|10|8\n执行率||80%';
  expect(read(source)).toEqual(['budget B1 10 10', 'rate B2  10']);
  expect(read('全年预算数||10\n执行率||80%')).toEqual(['budget C1 10 10', 'rate C2 80% 10']);
});

test('a blank is found beside a figure of another label, words and labels are not', () => {
  expect(read('全年预算数|10|执行率||得分|见附件')).toEqual(['budget B1 10 10', 'rate D1  10']);
  expect(read('全年预算数|全年执行数|9')).toEqual(['executed C1 9 10']);
  expect(read('全年预算数||执行率|')).toEqual([]);
});

test.each([
  ['words', '全年预算数：见附件|全年执行数|9'],
  ['what is no amount', '联系电话：123|全年执行数|9'],
  ['the amount of a source', '其他资金：20|全年执行数|9'],
])('of a cell with its label %s beside a figure are none', (_, drawing) =>
  expect(read(drawing)).toEqual(['executed C1 9 10']),
);

test('figures come in reading order, however they are named', () => {
  expect(read('项目预算（万元）|10\n全年执行数|9')).toEqual(['budget B1 10 5', 'executed B2 9 10']);
});

test.each([
  ['behind the whole of the funds in the next cell, where a row begins', '年度资金总额（万元）|10'],
  ['in words behind a colon', '全年预算数：见附件'],
])('none is found %s', (_, drawing) => expect(read(drawing)).toEqual([]));

test('a row of known labels tells those that only contain a name or end in its noun', () => {
  const rate = (label: string) => read(`全年预算数|10|${label}|90%`)[1] ?? 'none';
  expect(rate('指标支出进度')).toBe('rate D1 90% 5');
  expect(rate('预算执行率情况')).toBe('rate D1 90% 5');
  expect(rate('项目款支付占比')).toBe('rate D1 90% 5');
  expect(rate('上年指标支出进度')).toBe('none');
  expect(rate('名额')).toBe('none');
  expect(read('指标支出进度|90%')).toEqual([]);
});

describe('words nobody foresaw name the amounts that a rate divides', () => {
  test.each([
    [
      'each in the next cell',
      '发行额度|20000|已使用|19000|使用率|95%',
      ['budget B1 20000 5', 'executed D1 19000 5', 'rate F1 95% 10'],
    ],
    [
      'beside one that is known',
      '预算数|100|已使用|90|执行率|90%',
      ['budget B1 100 10', 'executed D1 90 5', 'rate F1 90% 10'],
    ],
    [
      'not the rate itself, though it is the same figure',
      '支付率|90%|合同额|100|已支付|90',
      ['rate B1 90% 10', 'budget D1 100 5', 'executed F1 90 5'],
    ],
    [
      'not those of another year',
      '上年额度|100|额度|100|已使用|90|使用率|90%',
      ['budget D1 100 5', 'executed F1 90 5', 'rate H1 90% 10'],
    ],
    ['only where there are two', '额度|100|使用率|90%', ['rate D1 90% 10']],
    ['only in a row that has a rate', '额度|100|已使用|90|占比|90%', []],
    ['only where they give it', '额度|100|已使用|80|使用率|90%', ['rate F1 90% 10']],
  ])('%s', (_, drawing, expected) => expect(read(drawing)).toEqual(expected));

  test('each row by itself', () => {
    expect(read('全年预算数|100\n额度|50|已使用|40|使用率|80%')).toEqual([
      'budget B1 100 10',
      ...['budget B2 50 5', 'executed D2 40 5', 'rate F2 80% 10'],
    ]);
  });
});

test.each([
  ['分值 15', ['weight A1 15 10']],
  ['得分9.5', ['score A1 9.5 10']],
  ['长度 15', []],
  ['得分约9.5', []],
])('a label right before its figure is read: %s', (drawing, expected) => {
  expect(read(drawing)).toEqual(expected);
});
