import {
  isMeasured,
  ownLabel,
  readExecutionRow,
  withExecutionRow,
} from '../../../src/form/indicators/execution-row';
import type { RowCells } from '../../../src/form/indicators/place-row';
import type { FundBlock } from '../../../src/form';
import { blockUnder, cellOfText, gridOf, HEADER, HEADER_FIELDS, namesOf } from '../grid-of';

/** A row under 一级指标 in A, 二级指标 in B, 三级指标 in C, then target, result, points and score. */
function drawn(row: string) {
  const grid = gridOf(`${HEADER}\n${row}`);
  const { columns } = blockUnder(grid, HEADER_FIELDS);
  const cells = new Map(
    [...columns].map(([field, { left }]) => [field, grid.at(1, left)]),
  ) as unknown as RowCells;
  return { grid, columns, aligned: { row: 1, shift: 0, fit: 0, cells } };
}

function read(row: string): string | null {
  const { grid, columns, aligned } = drawn(row);
  const found = readExecutionRow(grid, aligned, columns);
  return found && `${namesOf([found.weight, found.score])} ${found.points?.text ?? '-'}`;
}

test.each([
  ['||预算执行率|||10|9.5', 'F2 G2 -'],
  ['||预算执行率（10）||||9.5', 'F2 G2 10'],
  ['预算执行率（10分）||||95%||9.5', 'F2 G2 10'],
  ['预算执行率（10分）||预算执行情况||||9.5', 'F2 G2 10'],
  // with a target, or a result behind its own name, it is an indicator like any other
  ['||预算执行率|100%||10|9.5', null],
  ['||预算执行率||95%|10|9.5', null],
  ['||预算执行率|—|—|10|9.5', 'F2 G2 -'],
  ['||保洁长度|||10|9.5', null],
  ['|||||10|9.5', null],
])('%s gives the execution of the budget its points: %s', (row, expected) => {
  expect(read(row)).toBe(expected);
});

test.each([
  ['||保洁|12||', true],
  ['||保洁||12|', true],
  ['||保洁|—|/|', false],
  ['||保洁||', false],
])('%s is measured: %s', (row, expected) => {
  expect(isMeasured(drawn(row).aligned)).toBe(expected);
});

test.each([
  ['产出指标|数量指标', 'B2'],
  ['产出指标|12', 'A2'],
  ['|12|保洁', '-'],
])('the last level label of %s is %s', (row, expected) => {
  const { grid, columns, aligned } = drawn(row);
  expect(namesOf([ownLabel(grid, aligned, columns)])).toBe(expected);
});

describe('the points of such a row are those of the funds', () => {
  const [points, score, inHeading, reason] = ['10', '9.5', '20', '招标滞后'].map(
    (text) => cellOfText(text).field,
  );
  const row = { weight: points!, score: score!, points: inHeading!, reason: reason! };
  const blank = cellOfText('').field;
  const fund = (parts: object) =>
    ({
      headers: {},
      headingWeight: null,
      total: { weight: null, reason: null },
      ...parts,
    }) as unknown as FundBlock;

  test('where the block prints none', () => {
    expect(withExecutionRow(fund({}), row)).toMatchObject({
      total: { weight: points, score, reason },
      headingWeight: null,
    });
    expect(withExecutionRow(fund({}), { ...row, weight: blank }).headingWeight).toBe(inHeading);
    expect(withExecutionRow(fund({}), { ...row, weight: null }).headingWeight).toBe(inHeading);
  });

  test('but its own points stay', () => {
    const own = { total: { weight: inHeading, reason: score } };
    expect(withExecutionRow(fund(own), row).total).toMatchObject({
      weight: inHeading,
      score,
      reason: score,
    });
    const heading = { headingWeight: points };
    expect(withExecutionRow(fund(heading), { ...row, weight: null }).headingWeight).toBe(points);
  });

  test.each([
    ['its own scores', fund({ headers: { score } }), row],
    ['no total', fund({ total: null }), row],
    ['no such row', fund({}), null],
  ])('a block with %s stays as it is', (_, block, one) => {
    expect(withExecutionRow(block, one)).toBe(block);
  });
});
