import { readValue } from '../../src/values/grammar/grammar';
import { readNone } from '../../src/values/none';
import { notation } from './notation';

const told = (text: string, name?: string) => notation(readNone(readValue(text, null), name));

test.each(['无', '没有'])('%s under 投诉次数 is none of them', (text) => {
  expect(told(text, '投诉次数')).toBe('= 0');
});

test.each([
  ['无', '培训人数', 'blank'],
  ['无', undefined, 'blank'],
  ['—', '投诉次数', 'blank'],
  ['', '投诉次数', 'blank'],
  ['暂无', '投诉次数', 'blank'],
  ['3次', '投诉次数', '· 3 次'],
])('%p under %p stays %s', (text, name, expected) => expect(told(text, name)).toBe(expected));
