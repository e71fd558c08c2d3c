import { reasonPlaceholder } from '../../../src/rules/reason/reason-placeholder';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonPlaceholder, {
  passes: {
    'the word 无 where only another row says that more of it is wanted': {
      sheet: sheetWith({
        ...{ B13: '质量指标', C13: '沿岸负荷系数', D13: '40', E13: '32', G13: '15.00', H13: '无' },
        ...{
          C15: '沿岸吞吐系数',
          D15: '40',
          E15: '32',
          G15: '8.00',
          H15: '吞吐不足，已调整航班。',
        },
        G21: '94.90',
      }),
      standard: 'auto',
    },
    'a reason with content': sheetWith(),
    'a sign for nothing on a met row': sheetWith({ H13: '无', H15: '/' }),
  },
  fails: {
    'the word 无': {
      given: sheetWith({ H14: '无' }),
      message: 'placeholder',
      cells: ['H14'],
      says: ['「无」', '≥12次'],
    },
    'a score once more': {
      given: sheetWith({ H14: '9.17' }),
      message: 'placeholder',
      cells: ['H14'],
      says: ['「9.17」'],
    },
    'the result once more, beside a blank score': {
      given: sheetWith({ G14: null, H14: '11次' }),
      message: 'placeholder',
      cells: ['H14'],
    },
    'a mark': {
      given: sheetWith({ H14: '√' }),
      message: 'placeholder',
      cells: ['H14'],
    },
    'the mark of a note below': {
      given: sheetWith({ H14: '②', A23: '说明：①已提前完成。②受场地改造影响，三场推迟。' }),
      message: 'note-below',
      cells: ['H14'],
      severity: 'review',
      says: ['「②」', 'A23'],
    },
    'a mark behind which nothing is said': {
      given: sheetWith({ H14: '②', A23: '②略' }),
      message: 'placeholder',
      cells: ['H14'],
    },
    'the mark of a name among the indicators': {
      given: sheetWith({ H14: '②', C15: '②补贴发放准确率' }),
      message: 'placeholder',
      cells: ['H14'],
    },
    'as above, where no reason stands above': {
      given: sheetWith({ H14: '同上。' }),
      message: 'placeholder',
      cells: ['H14'],
    },
    'as before, below a reason': {
      given: sheetWith({ E15: '90%', G15: '9.00', H15: '同前', G21: '95.90' }),
      message: 'as-above',
      cells: ['H15'],
      severity: 'review',
    },
    'as above, below the reason of 预算执行率 alone': {
      given: sheetWith({ I5: '偏差原因分析', I6: '招标滞后，已督促整改。', H14: '同上' }),
      message: 'as-above',
      cells: ['H14'],
      says: ['I6'],
      severity: 'review',
    },
    'as above, below a reason': {
      given: sheetWith({ E15: '90%', G15: '9.00', H15: '同上', G21: '95.90' }),
      message: 'as-above',
      cells: ['H15'],
      says: ['「同上」', 'H14'],
      severity: 'review',
    },
  },
  undecided: {
    'a placeholder beside a blank result': sheetWith({ E14: null, H14: '同上' }),
  },
});
