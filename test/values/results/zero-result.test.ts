import { parseResult, parseTarget, readZero } from '../../../src/values';
import { notation } from '../notation';

const read = (target: string, text: string): string =>
  notation(readZero(parseTarget({ text: target }), parseResult({ text }), text));

test.each([
  ['0起', '未发生安全事故', '· 0 起'],
  ['≤5起', '无投诉', '· 0 起'],
  ['=0', '无', '· 0'],
  ['≤2次', '全年未收到有效投诉', '· 0 次'],
  ['无重大舆情', '无', 'met'],
  ['不发生重大安全事故', '未发生', 'met'],
])('against %s 「%s」 counts none', (target, text, means) => {
  expect(read(target, text)).toBe(means);
});

test.each([
  ['≥5次', '未发生事故', 'qualitative'],
  ['≤5起', '无', 'blank'],
  ['不发生事故', '未发生事故', 'qualitative'],
  ['≤3起', '未完成', 'unmet'],
  ['无障碍设施', '无', 'blank'],
  ['按时办结', '未发生', 'qualitative'],
])('against %s 「%s」 counts nothing', (target, text, means) => {
  expect(read(target, text)).toBe(means);
});

test('a remark without figures behind a result leaves the result as it is', () => {
  expect(notation(parseResult({ text: '95%，已达标' }))).toBe('· 95 %');
  expect(parseResult({ text: '95%，其中两村80%' }).kind).toBe('unknown');
});
