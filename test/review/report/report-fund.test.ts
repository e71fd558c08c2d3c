import { reportFund } from '../../../src/review/report/report-fund';
import { scoreForm } from '../../../src/scoring';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf } from '../../scoring/form-of';

const report = (spec: Parameters<typeof formOf>[0]) => {
  const form = formOf(spec);
  return reportFund(form, scoreForm(form, DEFAULT_STANDARD));
};

test('the fund block is reported with its amounts, its weight and each source by its row', () => {
  const source = { budget: '60.00', executed: '30.00', rate: '50.00' };
  expect(
    report({
      fund: {
        initial: '120.00',
        budget: '150.00',
        executed: '141.00',
        weight: '10.00',
        rate: '94.00',
        score: '9.40',
      },
      sources: [source],
      rows: [{ target: '≥12次', actual: '12次', weight: '90.00', score: '90.00' }],
    }),
  ).toMatchObject({
    unit: '万元',
    initial: { cell: 'C5', text: '120.00', value: '120' },
    budget: { cell: 'D5', text: '150.00', value: '150' },
    executed: { cell: 'E5', text: '141.00', value: '141' },
    weight: { cell: 'F5', text: '10.00', value: '10' },
    rate: { cell: 'G5', text: '94.00', expected: '94.00' },
    score: { cell: 'H5', text: '9.40', expected: '9.40' },
    sources: [
      {
        row: 6,
        initial: { cell: null, value: null },
        budget: { cell: 'D6', value: '60' },
        executed: { cell: 'E6', value: '30' },
        rate: { cell: 'G6', expected: '50.00' },
      },
    ],
  });
});

test('a form without a fund block reports none', () => expect(report({ fund: null })).toBeNull());
