import { Output } from '../../../src/cli/printing/output';
import { printable, printableJson, printableName } from '../../../src/cli/printing/printable';

const HOSTILE = 'a\u001b[31m\u009bb\u202ec\nd\te\u2066f\u0000';

test('what would steer a terminal is shown as a sign, lines and tabs stay', () => {
  expect(printable(HOSTILE)).toBe('a\ufffd[31m\ufffdb\ufffdc\nd\te\ufffdf\ufffd');
});

test('marks of direction, which show nothing, are shown', () => {
  expect(printable('1\u061c2\u200e3\u200f4')).toBe('1\ufffd2\ufffd3\ufffd4');
});

test('a name has no lines either', () => {
  expect(printableName('x\ny')).toBe('x\ufffdy');
});

test('JSON says the same text in escapes', () => {
  const json = printableJson(JSON.stringify({ text: HOSTILE }));
  // eslint-disable-next-line no-control-regex -- it is these that must not be there
  expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(json)).toEqual({ text: HOSTILE });
});

test('a remark beside the result steers no terminal either, a stack of our own included', () => {
  const said: string[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  try {
    new Output().complain(`Error: ${HOSTILE}\n  at x`);
  } finally {
    process.stderr.write = write;
  }
  expect(said).toEqual([`Error: ${printable(HOSTILE)}\n  at x\n`]);
});
