import { enteredCell, parseBlock } from '../../src/workbench/grid/paste-text';

describe('parseBlock', () => {
  it.each([
    ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]],
    ['一格', [['一格']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['"两\n行"\tx', [['两\n行', 'x']]],
    ['"他说""好"""', [['他说"好"']]],
    ['"没有结束\tx', [['"没有结束', 'x']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\t', [['a', '']]],
  ])('splits %j', (text, rows) => {
    expect(parseBlock(text)).toEqual(rows);
  });
}); // prettier-ignore

describe('enteredCell', () => {
  it.each([
    ['12.50', 'General', { v: 12.5 }],
    ['-1,234.5', 'General', { v: -1234.5 }],
    ['98.20%', 'General', { v: 0.982, s: { n: { pattern: '0.00%' } } }],
    ['98%', '0.00%', { v: 0.98 }],
    ['15', '@', { v: '15', t: 4 }],
    ['=A1+1', 'General', { f: '=A1+1', v: null }],
    ['10-12', 'General', { v: '10-12', t: 1 }],
    ['≥120', 'General', { v: '≥120', t: 1 }],
    ['%', 'General', { v: '%', t: 1 }],
    ['', 'General', { v: null }],
  ])('takes %j in a cell of format %s', (text, format, expected) => {
    const cell = enteredCell(text, format);
    expect(cell).toMatchObject(expected);
    if (!('s' in expected)) expect(cell.s).toBeUndefined();
  });
});
