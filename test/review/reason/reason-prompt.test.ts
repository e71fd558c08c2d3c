import { readForms } from '../../../src/form';
import { reasonPrompt } from '../../../src/review';
import { sheetWith } from '../../rules/sheet-with';

const prompt = (target: string | null, actual: string | null) =>
  reasonPrompt(readForms(sheetWith({ D14: target, E14: actual })).forms[0]!.indicators[1]!);

test.each([
  ['95%', '88.2%', '指标值95%，实际88.2%，偏差−6.8个百分点。原因：____ 措施：____'],
  ['≥12次', '9次', '指标值≥12次，实际9次，偏差−3次。原因：____ 措施：____'],
  ['≥120.00', '55.00', '指标值≥120.00，实际55.00，偏差−65。原因：____ 措施：____'],
  ['≤600元', '650元', '指标值≤600元，实际650元，偏差+50元。原因：____ 措施：____'],
  ['≤30万元', '32.5万元', '指标值≤30万元，实际32.5万元，偏差+2.5万元。原因：____ 措施：____'],
  ['≥1.2万人', '11000人', '指标值≥1.2万人，实际11000人，偏差−1000人。原因：____ 措施：____'],
  ['≤5‰', '7‰', '指标值≤5‰，实际7‰，偏差+2个千分点。原因：____ 措施：____'],
  ['健全', '未达成指标且效果较差', '指标值健全，实际未达成指标且效果较差。原因：____ 措施：____'],
])('%s and %s', (target, actual, expected) => {
  expect(prompt(target, actual)).toBe(expected);
});

test('units that do not compare give no difference', () => {
  expect(prompt('≥12次', '9人')).toBe('指标值≥12次，实际9人。原因：____ 措施：____');
});

test('nothing to say of a blank result', () => {
  expect(prompt('≥12次', null)).toBeNull();
});
