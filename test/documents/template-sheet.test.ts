import { templateSheet } from '../../src/documents';
import { readForms } from '../../src/form';
import { reviewForm } from '../../src/review';
import { DEFAULT_STANDARD, STANDARDS } from '../../src/standards';
import { snapshotOfNewSheet } from './snapshot-of-new-sheet';

test.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
  'the empty form under %s is read as one form without a mistake in it',
  (_id, standard) => {
    const { forms, refusal } = readForms(snapshotOfNewSheet(templateSheet(standard)));
    expect(refusal).toBeNull();
    expect(forms).toHaveLength(1);
    const errors = reviewForm(forms[0]!, standard).findings.filter(
      (one) => one.severity === 'error',
    );
    expect(errors).toEqual([]);
  },
);

test('得分 and 分值 accept 0 to 100 and 评分等级 the names of the standard', () => {
  const { validations } = templateSheet(DEFAULT_STANDARD);
  expect(validations.map(({ allowed }) => allowed)).toEqual([
    { min: 0, max: 100 },
    { min: 0, max: 100 },
    { list: ['优', '良', '中', '差'] },
  ]);
});
