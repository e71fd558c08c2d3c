import { readForms } from '../../../src/form';
import { drawn, snapshotOf } from '../snapshot-of';

/** The target of a row under 指标性质, 指标值 and 度量单位, as a message says it. */
function phraseOf(nature: string, value: string, unit: string): string {
  const sheet = snapshotOf(
    drawn(`绩效自评表
一级指标|三级指标|指标性质|指标值|度量单位|完成值|分值|得分
产出指标|保洁长度|${nature}|${value}|${unit}|12|60|60
效益指标|水质达标率|定量指标|90|%|95|40|40
总分|||||||100|100`),
  );
  return readForms(sheet).forms[0]!.indicators[0]!.target!.phrase;
}

test.each([
  ['≥', '26', '次', '≥26次'],
  ['大于等于', '26', '次', '大于等于26次'],
  ['定量指标', '26', '次', '26次'],
  ['正向', '26', '次', '≥26次'],
  ['反向', '26', '次', '≤26次'],
  ['反向', '≤26', '次', '≤26次'],
  ['定性', '有效提升', '', '有效提升'],
])('%s | %s | %s is said as %s', (nature, value, unit, phrase) => {
  expect(phraseOf(nature, value, unit)).toBe(phrase);
});
