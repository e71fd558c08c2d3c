import { l3OutputBenefitDuplicate } from '../../../src/rules/form/l3-output-benefit-duplicate';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(l3OutputBenefitDuplicate, {
  passes: { 'names of their own': sheetWith() },
  fails: {
    'a benefit named like an output': {
      given: sheetWith({ C19: '补贴老年人数' }),
      message: 'both',
      cells: ['C13', 'C19'],
      says: ['「补贴老年人数」', 'C13、C19'],
    },
  },
  undecided: { 'twice within one group is another rule': sheetWith({ C14: '补贴老年人数' }) },
});
