import { namedDirection } from '../../../src/scoring/achievement/named-direction';
import { formOf } from '../form-of';

test.each<[string, string, string | null]>([
  ['医疗收入达到5亿元', '5亿元', 'more'],
  ['院区建成，医疗收入达到5亿元', '5亿元', 'more'],
  ['服务群众（不少于3000人）', '3000人', 'more'],
  ['单次用车不超过600元', '600元', 'less'],
  ['单次用车控制在600元以内', '600元', 'less'],
  // another figure, unit or share says nothing of this one
  ['医疗收入达到5亿元', '6亿元', null],
  ['服务群众不少于3000人', '3000户', null],
  ['占比达到5%', '5', null],
  // no sign, and no word for one
  ['每年财政补助1000万元', '1000万元', null],
  ['新建3个', '3个', null],
  ['医疗收入', '5亿元', null],
])('%s with a target of %s: %s', (name, target, expected) => {
  const [row] = formOf({ rows: [{ name, target }] }).indicators;
  const due = row!.target!.parsed;
  if (due.kind !== 'number') throw new Error('a number was meant');
  expect(namedDirection(row!, due)).toBe(expected);
});
