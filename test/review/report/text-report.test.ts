import { reviewSheet, textReport } from '../../../src/review';
import { type Held, sheetWith } from '../../rules/sheet-with';

const text = (changes: Record<string, Held> = {}) =>
  textReport(reviewSheet(sheetWith(changes)).reviews[0]!);

test('all well', () => {
  expect(text().split('\n').slice(0, 3)).toEqual([
    '社区养老服务补贴经费  自评表!A1:H22',
    '✓ 可以上报  没有发现问题',
    '总分 96.90  等级 优',
  ]);
});

test('all well but for a blank that is filled', () => {
  expect(text({ G14: null }).split('\n')[1]).toBe('✓ 写回后可以上报  1项提示');
});

test('findings by level, then what is written', () => {
  const lines = text({ H14: null, G13: '14.00', G21: '95.90', A2: null }).split('\n');
  expect(lines[1]).toBe('✕ 须修改后上报  2项必须改、1项提示');
  expect(lines[2]).toBe('总分 95.90  等级 优');
  expect(lines.slice(4)).toEqual([
    '  必须改 2',
    expect.stringMatching(/^ {4}G13 {2}已完成却扣分：/),
    expect.stringMatching(/^ {4}H14 {2}缺少偏差原因：/),
    '  提示 1',
    expect.stringMatching(/^ {4}A1 {2}没有写明年度：/),
    '  可选 1 格（不写回，须填报人自行决定）',
    '    G13  14.00 → 15.00',
  ]);
});

test('a provisional total names what it waits for', () => {
  const open = { E19: '未达成指标且效果较差', G19: null, H19: '制度未能印发，次年完成。' };
  expect(text(open).split('\n')[2]).toBe('总分暂定 81.90  待定：G19');
});

test('a line break in a cell begins no line of the report', () => {
  const name = '社区养老\n✓ 可以上报\r\t总分 100';
  expect(text({ B3: name }).split('\n')[0]).toBe('社区养老 ✓ 可以上报 总分 100  自评表!A1:H22');
});

test('a total that is only asked about is not told as the total', () => {
  // two rows in one merged cell: what is given for both is a person's, and 96.90 may well be right
  const review = reviewSheet(sheetWith({}, { merges: ['G15:G16'] })).reviews[0]!;
  expect(textReport(review)).toContain('总分待核实  表内 96.90，各项得分相加 86.90');
});
