import { l3OutputBenefitDuplicate } from '../../../src/rules/form/l3-output-benefit-duplicate';
import { inputOf, testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(l3OutputBenefitDuplicate, {
  passes: { 'names of their own': sheetWith() },
  fails: {
    'a benefit named like an output in wider letters': {
      given: sheetWith({ C13: '补贴A类老年人数', C19: '补贴Ａ类老年人数' }),
      message: 'both',
      cells: ['C13', 'C19'],
      says: ['「补贴A类老年人数」'],
    },

    'a benefit named like an output': {
      given: sheetWith({ C19: '补贴老年人数' }),
      message: 'both',
      cells: ['C13', 'C19'],
      says: ['「补贴老年人数」', 'C13、C19'],
    },
  },
  undecided: { 'twice within one group is another rule': sheetWith({ C14: '补贴老年人数' }) },
});

test('looks at the indicators where there are two', () => {
  const looked = (last: number) => {
    const rows = [...ORDINARY.slice(0, last), ...ORDINARY.slice(20)];
    return l3OutputBenefitDuplicate.looksAt(inputOf(sheetWith({}, { rows })));
  };
  expect([looked(13), looked(14)]).toEqual([[], ['indicators']]);
});
