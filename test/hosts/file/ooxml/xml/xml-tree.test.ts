import { childNamed, parseTree } from '../../../../../src/hosts/file/ooxml/xml/xml-tree';

const treeOf = (text: string) => parseTree(text, 'xl/styles.xml');

test('an element has its attributes, its text and where it stands', () => {
  const root = treeOf('<x:a b="1"><c>deep</c></x:a>');
  expect(root).toMatchObject({ local: 'a', prefix: 'x:', attributes: { b: '1' }, end: 28 });
  expect(childNamed(root, 'c')).toMatchObject({ text: 'deep', start: 11, contentStart: 14 });
});

test('a small part that another workbook holds too is read once', () => {
  const text = '<styleSheet><numFmts count="0"/></styleSheet>';
  expect(treeOf(text)).toBe(treeOf(text));
  expect(treeOf(text.replace('0', '1')).children[0]?.attributes.count).toBe('1');
});

test('of large parts and of many small ones no tree is kept', () => {
  const large = `<a>${'<b/>'.repeat(10_000)}</a>`;
  expect(treeOf(large)).not.toBe(treeOf(large));
  const first = treeOf('<first/>');
  for (let i = 0; i < 100; i++) treeOf(`<part number="${i}"/>`);
  expect(treeOf('<first/>')).not.toBe(first);
  expect(treeOf('<first/>')).toEqual(first);
});

test('a broken part is named each time', () => {
  for (const part of ['one.xml', 'two.xml']) {
    const detail: unknown = expect.stringContaining(part);
    expect(() => parseTree('<a><b></a>', part)).toThrow(expect.objectContaining({ detail }));
  }
});
