import { reportIndicators } from '../../../src/review/report/report-indicators';
import { scoreForm } from '../../../src/scoring';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf, type RowSpec } from '../../scoring/form-of';

function report(row: RowSpec) {
  const form = formOf({ rows: [row] });
  return reportIndicators(form, scoreForm(form, DEFAULT_STANDARD))[0]!;
}

test('a row is reported with its numbers in base units and its 1-based row', () => {
  const row = report({
    name: '培训场次',
    target: '≥12次',
    actual: '9次',
    weight: '10.00',
    score: '7.50',
    reason: '场地改造',
  });
  expect(row).toMatchObject({
    row: 13,
    level1: '产出指标',
    level2: '数量指标',
    name: '培训场次',
    target: { cell: 'D13', text: '≥12次', kind: 'number', value: '12', unit: '次', operator: '≥' },
    actual: { cell: 'E13', text: '9次', kind: 'number', value: '9', unit: '次' },
    weight: { cell: 'F13', text: '10.00', value: '10' },
    score: { cell: 'G13', text: '7.50', expected: '7.50', min: null, max: null },
    reason: { cell: 'H13', text: '场地改造' },
  });
  expect(row.explanation).toContain('7.5');
});

test.each([
  ['≥90%', { kind: 'number', value: '90', unit: '%', operator: '≥' }],
  ['3-5个', { kind: 'range', value: '3-5', unit: '个', operator: null }],
  ['90%-95%', { kind: 'range', value: '90-95', unit: '%', operator: null }],
  ['2023年12月31日前', { kind: 'date', value: '2023-12-31', unit: null, operator: null }],
  ['健全', { kind: 'qualitative', value: null, unit: null, operator: null }],
  ['1.2万人', { kind: 'number', value: '12000', unit: '人', operator: null }],
])('a target %s is %j', (target, expected) => {
  expect(report({ target, actual: '', weight: '10.00', score: '' }).target).toMatchObject(expected);
});

test('a row without a target, a weight or a reason reports them empty', () => {
  expect(report({ actual: '9次' })).toMatchObject({
    target: { cell: null, text: null, kind: 'blank', value: null, unit: null, operator: null },
    weight: { cell: null, text: null, value: null },
    reason: { cell: null, text: null },
  });
});

test('where a person decides the band is given, with the digits of the score', () => {
  // 部分达成: 80 down to 60 points of a hundred, of ten points 8.00 to 6.00
  const row = report({
    target: '健全',
    actual: '部分达成指标并具有一定效果',
    weight: '10.00',
    score: '',
  });
  expect(row.score).toMatchObject({ expected: null, min: '6.00', max: '8.00' });
});

test('fields stand in the order the report is documented in', () => {
  const row = report({ target: '≥12次', actual: '9次', weight: '10.00', score: '7.50' });
  expect(Object.keys(row.target)).toEqual(['cell', 'text', 'kind', 'operator', 'value', 'unit']);
  expect(Object.keys(row.score)).toEqual(['cell', 'text', 'expected', 'min', 'max', 'outcome']);
});
