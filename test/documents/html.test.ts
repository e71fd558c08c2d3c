import { escapeHtml, table } from '../../src/documents/html';

test('a text stands in a page as a text, in an attribute too', () => {
  expect(escapeHtml(`<a href="x">A&B's</a>`)).toBe(
    '&#60;a href=&#34;x&#34;&#62;A&#38;B&#39;s&#60;/a&#62;',
  );
});

test('a table without rows is nothing at all', () => expect(table(['甲'], [])).toBe(''));

test('a table escapes what it holds and keeps short columns whole', () => {
  expect(table(['甲', '乙'], [['1<2', '三']], ['乙'])).toBe(
    '<table><thead><tr><th scope="col">甲</th><th scope="col">乙</th></tr></thead>' +
      '<tbody><tr><td>1&#60;2</td><td class="short">三</td></tr></tbody></table>',
  );
});
