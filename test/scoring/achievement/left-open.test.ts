import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf } from '../form-of';

const shanghai = findStandard('shanghai')!;

function scoreOf(target: string, actual: string, score: string) {
  const form = formOf({ rows: [{ target, actual, weight: '10.00', score }] });
  return scoreForm(form, shanghai).indicators[0]!;
}

test.each([
  ['≥12场', '12场，部分未完成'],
  ['≥12场', '13场（部分未完成）'],
  ['12场', '12场，尚未验收'],
  ['100%', '100%；个别不合格'],
])('whether %s is reached by %s is for a person, whatever is printed', (target, actual) => {
  expect(scoreOf(target, actual, '10.00')).toMatchObject({ outcome: 'review', computed: null });
  expect(scoreOf(target, actual, '8.00')).toMatchObject({ outcome: 'review', computed: null });
  expect(scoreOf(target, actual, '').undecided).toContain('是否完成由人判断');
});

test('what falls short by its figure is scored by it, whatever is remarked', () => {
  // 9 ÷ 12 × 10
  expect(scoreOf('≥12场', '9场，未达标', '7.50')).toMatchObject({ outcome: 'pass' });
  expect(scoreOf('≥12场', '9场，未达标', '10.00')).toMatchObject({ outcome: 'fail' });
});

test('a remark that leaves nothing open leaves full marks due', () => {
  expect(scoreOf('≥12场', '12场，未发生事故', '10.00')).toMatchObject({ outcome: 'pass' });
});
