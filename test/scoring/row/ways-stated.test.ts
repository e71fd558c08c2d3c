import { readForms } from '../../../src/form';
import { statesOtherWay } from '../../../src/scoring';
import { Decimal } from '../../../src/values';
import { sheetWith } from '../../rules/sheet-with';

const formOf = (changes: Readonly<Record<string, string>>) =>
  readForms(sheetWith(changes)).forms[0]!;
/** Row 14 of the ordinary form: 10 points, 9 of 12 done. */
const SHORT = {
  kind: 'row',
  index: 1,
  weight: new Decimal(10),
  computed: new Decimal('7.5'),
} as const;
const MET = { ...SHORT, computed: new Decimal(10) };

test('the ordinary form states nothing', () => {
  expect(statesOtherWay(formOf({}), SHORT)).toBe(false);
  expect(statesOtherWay(formOf({}), { kind: 'execution' })).toBe(false);
  expect(statesOtherWay(formOf({}), { kind: 'total' })).toBe(false);
});

test('what is said of a shortfall touches a row that is met no more than what is usual', () => {
  const form = formOf({ C14: '培训护理员场次（每少1场扣0.5分）' });
  expect(statesOtherWay(form, SHORT)).toBe(true);
  expect(statesOtherWay(form, MET)).toBe(false);
  expect(statesOtherWay(formOf({ C14: '培训护理员场次（投诉一次扣1分）' }), MET)).toBe(true);
});

test('points taken off that make up the score speak for it', () => {
  expect(statesOtherWay(formOf({ H14: '三场推迟，扣2.5分' }), SHORT)).toBe(false);
  expect(statesOtherWay(formOf({ H14: '三场推迟，扣2分' }), SHORT)).toBe(true);
  expect(statesOtherWay(formOf({ H14: '三场推迟，每场扣2.5分' }), SHORT)).toBe(true);
});

test('a note is of the form below which it stands, a table below it is not', () => {
  const note = '注：完成75%以上的得满分';
  expect(statesOtherWay(formOf({ A24: note }), SHORT)).toBe(true);
  expect(statesOtherWay(formOf({ A28: note }), SHORT)).toBe(false);
  expect(statesOtherWay(formOf({ A24: '序号', B24: '事项', A25: note }), SHORT)).toBe(false);
});
