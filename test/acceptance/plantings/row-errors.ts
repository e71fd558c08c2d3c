import { decimal, type FormModel, hundredths } from '../form-model';
import {
  EXACT,
  HALF,
  PARTLY,
  partingResult,
  type Planting,
  REASON,
  typeRow,
  typeScore,
  day,
  level,
  quantity,
} from './planting';

/** Mistakes in an indicator that must be corrected, by the rule that names them. */
export const ROW_ERRORS: Readonly<Record<string, readonly Planting[]>> = {
  'actual-missing': [
    { what: 'a blank result', row: HALF, typed: typeRow({ actual: '', bareActual: '' }) },
    { what: 'a dash for a result', row: EXACT, typed: typeRow({ actual: '—', bareActual: '—' }) },
  ],
  'comparator-duplicate': [
    {
      what: '≤ in the value beside ≥ in the column of signs',
      needs: ['rows.operator'],
      row: EXACT,
      typed: typeRow({ value: '≤120' }),
    },
  ],
  'full-score-unmet': [
    { what: 'full marks for 55 of 120', row: HALF, typed: typeScore((_, weight) => weight) },
    { what: 'full marks for 部分达成', row: PARTLY, typed: typeScore((_, weight) => weight) },
  ],
  'date-late': [
    {
      what: 'full marks for a late day',
      severity: 'error',
      row: { ...day('6月底前', '8月15日', true), reason: REASON },
      typed: typeScore((_, weight) => weight),
    },
  ],
  'met-but-deducted': [
    {
      what: 'points off a met row',
      needs: ['rows.reason'],
      row: EXACT,
      typed: typeScore((score) => score - 37n),
    },
  ],
  'qual-band': [
    {
      what: '部分达成 below its band',
      row: PARTLY,
      typed: typeScore((_, weight) => weight / 3n),
    },
    {
      what: '达成 below its band',
      row: { ...level('met', '达成指标', null), reason: REASON },
      typed: typeScore((_, weight) => weight / 2n),
    },
    {
      what: '未达成 above its band',
      row: { ...level('unmet', '未达成指标且效果较差', 0), reason: REASON },
      typed: typeScore((_, weight) => (weight * 7n) / 10n),
    },
  ],
  'qual-result-on-quant': [
    {
      what: '已完成 for a number',
      row: EXACT,
      typed: typeRow({ actual: '已完成', bareActual: '已完成' }),
    },
  ],
  'quant-not-number': [
    {
      what: 'a reference for a number',
      row: EXACT,
      typed: typeRow({ actual: '详见台账', bareActual: '详见台账' }),
    },
  ],
  'rate-out-of-range': [
    {
      what: 'more than 100 % of the equipment is sound',
      under: '质量指标',
      row: { ...quantity('≥', '95', '105', '%'), name: '设备完好率', reason: '' },
    },
  ],
  'reason-missing': [
    {
      what: 'a shortfall without a word',
      needs: ['rows.reason'],
      row: HALF,
      typed: typeRow({ reason: '' }),
    },
    {
      what: '部分达成 without a word',
      needs: ['rows.reason'],
      row: PARTLY,
      typed: typeRow({ reason: '' }),
    },
    {
      what: 'a late day without a word',
      needs: ['rows.reason'],
      row: { ...day('6月底前', '8月15日', true), reason: REASON },
      typed: typeRow({ reason: '' }),
    },
    {
      what: '达成 below full marks without a word',
      needs: ['rows.reason'],
      row: { ...level('met', '达成指标', 50), reason: REASON },
      typed: typeRow({ reason: '' }),
    },
  ],
  'reason-missing-over': [
    {
      what: 'twice the target without a word',
      needs: ['rows.reason'],
      standard: 'guangxi',
      row: { ...quantity('≥', '100', '200', '次'), reason: REASON },
      typed: typeRow({ reason: '' }),
    },
  ],
  'reason-placeholder': ['无', '/', '同上', '0', '见附件'].map((reason) => ({
    what: `a shortfall explained by ${reason}`,
    needs: ['rows.reason'],
    row: HALF,
    typed: typeRow({ reason }),
  })),
  'score-by-actual-percent': [
    {
      what: '98 % of the points for 98 % of 98 %',
      row: { ...quantity('≥', '98', '98', '%'), reason: '' },
      typed: typeScore((_, weight) => (weight * 98n) / 100n),
    },
  ],
  'score-integer-rounded': [
    {
      what: 'whole points for 262 of 1000',
      row: { ...quantity('≥', '1000', '262'), reason: REASON },
      typed: typeScore((score) => ((score + 50n) / 100n) * 100n),
    },
  ],
  'score-mismatch': [
    { what: 'points too many', row: HALF, typed: typeScore((score) => score + 13n) },
    {
      what: 'a ≤ indicator taken the wrong way round',
      row: { ...quantity('≤', '10', '8'), reason: '' },
      typed: typeScore((_, weight) => (weight * 8n) / 10n),
    },
    {
      what: 'a ≤ indicator by the linear rule',
      standard: 'national-2020',
      row: { ...quantity('≤', '10', '15'), reason: REASON },
      typed: typeScore((_, weight) => weight / 2n),
    },
    { what: 'a word for a score', row: HALF, typed: typeRow({ score: '四分多' }) },
    { what: 'a word for a judgement', row: PARTLY, typed: typeRow({ score: '七成' }) },
  ],
  'score-negative': [
    { what: 'a point below nothing', row: EXACT, typed: typeScore(() => -100n) },
    { what: 'half a point below nothing for 部分达成', row: PARTLY, typed: typeScore(() => -50n) },
  ],
  'score-over-weight': [
    { what: 'a point more than the weight', row: EXACT, typed: typeScore((_, w) => w + 100n) },
    { what: 'a point more for 部分达成', row: PARTLY, typed: typeScore((_, w) => w + 100n) },
    {
      what: 'a share of the target that is not capped',
      row: { ...quantity('≥', '100', '115'), reason: REASON },
      typed: typeScore((_, weight) => (weight * 115n) / 100n),
    },
  ],
  'score-rounded-not-truncated': [
    {
      what: 'a score rounded where it is cut',
      standard: 'shanghai',
      form: parting,
      typed: typeScore((score) => score + 1n),
    },
  ],
  'target-missing': [
    {
      what: 'a blank target',
      row: EXACT,
      typed: typeRow({ target: '', operator: '', value: '', unit: '' }),
    },
  ],
  'unit-mismatch': [
    {
      what: '人 beside 万元',
      needs: ['rows.actual'],
      row: { ...quantity('≥', '100', '120', '万元'), reason: REASON },
      typed: typeRow({ actual: '120人' }),
    },
  ],
  'weight-nonpositive': ['', '0', '十分'].map((weight) => ({
    what: `a weight of 「${weight}」`,
    layouts: ['national', 'shanghai', 'sichuan', 'beijing-2016', 'guangxi', 'tianjin-department'],
    row: EXACT,
    typed: typeRow({ weight }),
  })),
  'weight-total': [
    {
      what: 'a point more on a met row',
      needs: ['rows.weight'],
      row: EXACT,
      typed: moreWeight,
    },
    {
      what: 'a point more on a row that falls short',
      needs: ['rows.weight'],
      row: HALF,
      typed: moreWeight,
    },
    {
      what: 'a point more on 部分达成',
      needs: ['rows.weight'],
      row: PARTLY,
      typed: moreWeight,
    },
  ],
};

function moreWeight({ rows }: FormModel, at: number) {
  return { rows: { [at]: { weight: decimal(hundredths(rows[at]!.weight) + 100n) } } };
}

/** A row that falls short by so much that cutting and rounding its score part. */
function parting(model: FormModel, at: number): FormModel {
  const weight = hundredths(model.rows[at]!.weight);
  const row = { ...quantity('≥', '997', partingResult(weight)), reason: REASON };
  return { ...model, rows: model.rows.map((one, i) => (i === at ? { ...one, ...row } : one)) };
}
