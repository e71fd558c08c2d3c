import { readForms } from '../../src/form';
import { scoreForm } from '../../src/scoring';
import { findStandard } from '../../src/standards';
import { sheetWith } from '../rules/sheet-with';

/** What row 19 (80 of a bare 100, 15 points) may be given beside row 15 of that name, given 8 of 10 for 80 of 100. */
function admissibleBeside(name: string): number[] {
  const open = { C19: '某项情况', D19: '100', E19: '80', G19: null };
  const other = { C15: name, D15: '100', E15: '80', G15: '8' };
  const [form] = readForms(sheetWith({ ...open, ...other })).forms;
  const score = scoreForm(form!, findStandard('shanghai')!).indicators[6]!;
  return (score.candidates ?? [{ value: score.computed! }]).map(({ value }) => value.toNumber());
}

test('a row that could be read either way and was given its share shows how bare numbers are meant', () => {
  expect(admissibleBeside('另一项情况')).toEqual([12]);
});

test('a row whose own words tell its direction shows nothing of the others', () => {
  expect(admissibleBeside('任务完成率')).toEqual([12, 15]);
});
