import { type CellXml, cellXml } from '../../../../../src/hosts/file/ooxml/change/cell-xml';

const xml = (cell: Partial<CellXml>) =>
  cellXml({ prefix: '', attributes: ' r="G14" s="3"', value: null, formula: null, ...cell });

test.each<[string, Partial<CellXml>, string]>([
  ['nothing', {}, '<c r="G14" s="3"/>'],
  ['a number', { value: 7.5 }, '<c r="G14" s="3"><v>7.5</v></c>'],
  ['zero', { value: 0 }, '<c r="G14" s="3"><v>0</v></c>'],
  ['yes', { value: true }, '<c r="G14" s="3" t="b"><v>1</v></c>'],
  ['no', { value: false }, '<c r="G14" s="3" t="b"><v>0</v></c>'],
  ['an error', { value: { error: '#N/A' } }, '<c r="G14" s="3" t="e"><v>#N/A</v></c>'],
  ['a text', { value: '优<' }, '<c r="G14" s="3" t="inlineStr"><is><t>优&lt;</t></is></c>'],
  ['a shared text', { value: '优', shared: 0 }, '<c r="G14" s="3" t="s"><v>0</v></c>'],
  [
    'a formula and its number',
    { value: 2, formula: '=A1<B1' },
    '<c r="G14" s="3"><f>A1&lt;B1</f><v>2</v></c>',
  ],
  [
    'a formula and its text, never a shared one',
    { value: '优', formula: '=A1', shared: 3 },
    '<c r="G14" s="3" t="str"><f>A1</f><v>优</v></c>',
  ],
  ['a formula without a result', { formula: '=A1' }, '<c r="G14" s="3"><f>A1</f></c>'],
  ['another prefix', { prefix: 'x:', value: 1 }, '<x:c r="G14" s="3"><x:v>1</x:v></x:c>'],
])('%s', (_, cell, expected) => expect(xml(cell)).toBe(expected));

test.each([' 优', '优 ', '优\n良'])('white space at the edges of %j is kept', (value) => {
  expect(xml({ value })).toContain('<t xml:space="preserve">');
});

test('a control character is written as spreadsheets keep it', () => {
  expect(xml({ value: '\u0001' })).toContain('<t>_x0001_</t>');
});

test.each([NaN, Infinity])('%p is no number of a cell', (value) => {
  expect(() => xml({ value })).toThrow(RangeError);
});
