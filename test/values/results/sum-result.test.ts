import { parseResult, parseTarget, readSum } from '../../../src/values';

function sumFor(target: string, result: string) {
  const read = readSum(parseTarget({ text: target }), parseResult({ text: result }));
  return read.kind === 'number' ? `${read.value.toString()}${read.unit ?? ''}` : read.kind;
}

test('takes a sum in the unit of the target', () => {
  expect(sumFor('≥160人次', '三期共168人次')).toBe('168人次');
});

test.each(['≥160次', '≥160人', '≥160'])(
  'leaves a sum in another unit than that of %s',
  (target) => {
    expect(sumFor(target, '三期共168人次')).toBe('unknown');
  },
);

test('leaves what was planned or is still lacking', () => {
  expect(sumFor('≥160人次', '计划三期共168人次')).toBe('unknown');
});
