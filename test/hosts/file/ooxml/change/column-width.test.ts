import { columnXmlWidth } from '../../../../../src/hosts/file/ooxml/change/column-width';

// 0.7109375 is 182/256, exact in 256ths
test.each([
  [8, 8.7109375],
  [0, 0.7109375],
  [8.43, 9.140625],
])('a column of %p characters is kept as %p', (characters, width) => {
  expect(columnXmlWidth(characters)).toBe(width);
});
