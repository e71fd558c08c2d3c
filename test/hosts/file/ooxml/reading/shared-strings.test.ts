import { readSharedStrings } from '../../../../../src/hosts/file/ooxml/reading/shared-strings';

const of = (items: string) =>
  readSharedStrings({ text: () => `<sst>${items}</sst>` } as never, 'xl/sharedStrings.xml');

test('texts are found by index, rich ones joined, phonetic guides left out', () => {
  const strings = of(
    '<si><t>优</t></si><si><r><t>良</t></r><r><t>好</t></r></si><si><t>东京</t><rPh sb="0"><t>とう</t></rPh></si><si/>',
  );
  expect([0, 1, 2, 3, 4].map((index) => strings.at(index))).toEqual([
    '优',
    '良好',
    '东京',
    '',
    undefined,
  ]);
});

test('only a text without formatting of its own is shared again, the first of its kind', () => {
  const strings = of(
    '<si><r><t>优</t></r></si><si><t>良</t></si><si><t>优</t></si><si><t>优</t></si>',
  );
  expect([strings.plain('优'), strings.plain('良'), strings.plain('中')]).toEqual([2, 1, null]);
});

test('a workbook without the part shares nothing', () => {
  const none = readSharedStrings({} as never, null);
  expect([none.at(0), none.plain('')]).toEqual([undefined, null]);
});
