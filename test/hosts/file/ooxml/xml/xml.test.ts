import {
  attributeNamed,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  isTrue,
  localName,
  prefixOf,
  scanXml,
} from '../../../../../src/hosts/file/ooxml/xml/xml';
import type { WorkbookError } from '../../../../../src/hosts/file/ooxml/workbook-error';

test('a scan gives the places of tags, and of an empty element its only one', () => {
  const seen: string[] = [];
  const text = '<a><b x="1"/>t</a>';
  scanXml(text, 'p', {
    open: ({ name }, start, end) => seen.push(`open ${name} ${text.slice(start, end)}`),
    close: (name, start, end) => seen.push(`close ${name} ${text.slice(start, end)}`),
    text: (held) => seen.push(held),
  });
  expect(seen).toEqual(['open a <a>', 'open b <b x="1"/>', 'close b ', 't', 'close a </a>']);
});

test.each(['<a>', '<a></b>', '<!DOCTYPE a><a/>', 'x'])(
  '%s is refused, and the part named',
  (text) => {
    let detail = '';
    try {
      scanXml(text, 'xl/p.xml', { open() {}, close() {} });
    } catch (error) {
      ({ detail } = error as WorkbookError);
    }
    expect(detail).toContain('xl/p.xml');
  },
);

test('names are taken apart at their prefix', () => {
  expect([localName('x:row'), localName('row')]).toEqual(['row', 'row']);
  expect([prefixOf('x:row'), prefixOf('row')]).toEqual(['x:', '']);
  const tag = { name: 'a', attributes: { 'r:id': '1', name: '2' }, isSelfClosing: false };
  expect([
    attributeNamed(tag, 'id'),
    attributeNamed(tag, 'name'),
    attributeNamed(tag, 'x'),
  ]).toEqual(['1', '2', undefined]);
});

test('texts and attributes are escaped for where they stand', () => {
  expect(escapeText('a<b>&"\r\n')).toBe('a&lt;b&gt;&amp;"&#13;\n');
  expect(escapeAttribute('a"<\n\t')).toBe('a&quot;&lt;&#10;&#9;');
});

test.each(['\u0001\r\uFFFF', '_x000D_', 'a_b', '_x00_'])(
  '%j comes back from its notation',
  (text) => {
    expect(decodeXstring(encodeXstring(text))).toBe(text);
  },
);

test('the notation is written in four capital digits, and undone', () => {
  expect(encodeXstring('\u000b_x000D_')).toBe('_x000B__x005F_x000D_');
  expect(decodeXstring('优_x000d_')).toBe('优\r');
});

test('an xsd:boolean is 1, true or on', () => {
  expect(['1', 'true', 'on', '0', undefined].map(isTrue)).toEqual([true, true, true, false, false]);
});
