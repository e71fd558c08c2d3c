import { renewPage } from '../../bench/renew-page';

const table = (title: string, figure: string) => ({
  title,
  notes: [],
  heads: ['ms'],
  rows: [[figure]],
});

const PAGE = `# Benchmarks

Measured once.

## Time per form

| ms |
| -- |
| 9  |

## Remarks

Written by hand.

## Start

| ms |
| -- |
| 8  |
`;

test('what was measured takes the place of the section of that heading, all else stays', () => {
  expect(renewPage(PAGE, '# Benchmarks', [table('Start', '5'), table('Growth', '7')]))
    .toBe(`# Benchmarks

## Time per form

| ms |
| -- |
| 9  |

## Remarks

Written by hand.

## Start

| ms |
| --- |
| 5 |

## Growth

| ms |
| --- |
| 7 |
`);
});
