import { workbookTagFormula, workbookTagIn } from '../../src/sheet';

test('a tag is found again in the name it was written into', () => {
  expect(workbookTagFormula('k3j9')).toBe('="k3j9"');
  expect(workbookTagIn('="k3j9"')).toBe('k3j9');
  expect(workbookTagIn(' "k3j9" ')).toBe('k3j9');
});

test.each(['=Sheet1!$A$1', '="K3J9"', '="a b"', '=""', 'k3j9', '="a"&"b"'])(
  'a name that holds %s carries none of ours',
  (formula) => expect(workbookTagIn(formula)).toBeNull(),
);
