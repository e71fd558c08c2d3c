import { gatherTables } from '../../src/companion';
import { readForms } from '../../src/form';
import { reviewForm } from '../../src/review';
import { DEFAULT_STANDARD } from '../../src/standards';
import { sheetWith } from '../rules/sheet-with';
import {
  type ApprovedModel,
  type ApprovedRow,
  drawTable,
  LAYOUTS,
  printsWeights,
  RIGHT,
} from './draw-table';

const form = readForms(sheetWith()).forms[0]!;
const ALONE = reviewForm(form, DEFAULT_STANDARD).findings;

/** What a form beside this table is asked that it is not asked by itself. */
function asked(layout: string, model: ApprovedModel): string[] {
  const tables = gatherTables([{ snapshot: drawTable(layout, model) }]);
  const { findings, beside } = reviewForm(form, DEFAULT_STANDARD, { tables });
  expect(beside?.targets).not.toBeNull();
  expect(findings).toEqual(expect.arrayContaining(ALONE as never[]));
  return findings
    .slice()
    .filter((one) => !ALONE.some((known) => known.rule === one.rule && known.id === one.id))
    .map(({ rule, id }) => `${rule} ${id}`);
}

const withRow = (index: number, change: Partial<ApprovedRow>): ApprovedModel => ({
  ...RIGHT,
  rows: RIGHT.rows.map((one, i) => (i === index ? { ...one, ...change } : one)),
});

/** One change of each kind, and the one question it makes. */
const PLANTED: readonly (readonly [string, ApprovedModel])[] = [
  [
    'approved-indicators-differ missing',
    {
      ...RIGHT,
      rows: [
        ...RIGHT.rows,
        { ...RIGHT.rows[0]!, name: '服务站点新增处数', value: '4', unit: '处', weight: '' },
      ],
    },
  ],
  ['approved-indicators-differ added', { ...RIGHT, rows: RIGHT.rows.slice(0, -1) }],
  ['approved-indicators-differ unsure', withRow(1, { name: '培训护理员期数' })],
  ['approved-target-changed lowered', withRow(0, { value: '2200' })],
  ['approved-target-changed raised', withRow(0, { value: '1800' })],
  ['approved-target-changed operator', withRow(4, { operator: '≥' })],
  ['approved-target-changed unit', withRow(0, { unit: '人次' })],
  ['approved-target-changed reworded', withRow(6, { value: '健全并有效执行' })],
  ['approved-budget-differs initial', { ...RIGHT, initial: '130.00' }],
  ['approved-budget-differs adjusted', { ...RIGHT, adjusted: '160.00' }],
  ['approved-budget-differs unadjusted', { ...RIGHT, adjusted: '' }],
  [
    'approved-goal-differs differs',
    { ...RIGHT, goal: '为社区老年人提供居家养老服务补贴，新增服务点五处。' },
  ],
];

const weighing = (weights: Readonly<Record<number, string>>): ApprovedModel => ({
  ...RIGHT,
  rows: RIGHT.rows.map((one, i) => ({ ...one, weight: weights[i] ?? one.weight })),
});

/** 15 and 10 points approved the other way round: of two met rows, and of a met one and the row that fell short. */
const MOVED = weighing({ 0: '10', 2: '15' });
const MOVED_TO_MET = weighing({ 0: '10', 1: '15' });

describe.each(Object.keys(LAYOUTS))('%s', (layout) => {
  test.each(PLANTED)('%s, and nothing else', (expected, model) => {
    expect(asked(layout, model)).toEqual([expected]);
  });

  test.each([
    ['approved-weight-moved moved', MOVED],
    ['approved-weight-moved fulfilled', MOVED_TO_MET],
  ] as const)('%s is asked where the table prints weights, and nothing else', (expected, model) => {
    expect(asked(layout, model)).toEqual(printsWeights(layout) ? [expected] : []);
  });

  test.each([
    ['as it is', RIGHT.rows],
    ['in the other order', [...RIGHT.rows].reverse()],
    ['numbered anew', RIGHT.rows.map((one, i) => ({ ...one, name: `指标${i + 3}：${one.name}` }))],
    [
      'by other words for the same',
      RIGHT.rows.map((one) => ({
        ...one,
        name: one.name.replace('满意度', '满意率').replace('及时性', '及时率'),
      })),
    ],
  ] as const)('a right table asks nothing: %s', (_, rows) => {
    expect(asked(layout, { ...RIGHT, rows })).toEqual([]);
  });
});
