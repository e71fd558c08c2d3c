import type { Form } from '../../src/form';
import {
  explanationSentence,
  gradeOf,
  normaliseGrade,
  renderExplanation,
  reproduces,
  scoreForm,
} from '../../src/scoring';
import { findStandard, type GradeStep, STANDARDS } from '../../src/standards';
import { Decimal } from '../../src/values';
import { formOf, type FormSpec, type RowSpec } from './form-of';

const shanghai = findStandard('shanghai')!;
const FUND = { budget: '100', executed: '98', weight: '10', rate: '98.00', score: '9.80' };
const met = (weight: string, score = weight): RowSpec => ({
  target: '≥1',
  actual: '1',
  weight,
  score,
});

function scores(spec: FormSpec) {
  return scoreForm(formOf({ fund: FUND, ...spec }), shanghai);
}

describe('总分', () => {
  test('is the execution score and the row scores: 9.80 + 90 printed as 99.8', () => {
    const { total, indicatorWeight, totalWeight } = scores({
      rows: [met('50'), met('40')],
      total: '99.8',
    });
    expect(total).toMatchObject({ state: 'determined', outcome: 'pass', provisional: null });
    expect(total.value!.toFixed(2)).toBe('99.80');
    expect([indicatorWeight.toString(), totalWeight.toString()]).toEqual(['90', '100']);
  });

  test('blank is to be written, without a cell it is computed all the same', () => {
    expect(scores({ rows: [met('90')], total: '' }).total.outcome).toBe('missing');
    const none = scores({ rows: [met('90')] }).total;
    expect(none.outcome).toBe('no-cell');
    expect(none.value!.toFixed(2)).toBe('99.80');
  });

  test('one that adds up a wrong score as printed follows from it', () => {
    const rows = [{ target: '≥120', actual: '55', weight: '10', score: '5.00' }, met('80')];
    const followed = scores({ rows, total: '94.80' }).total;
    expect(followed).toMatchObject({ outcome: 'fail', follows: true });
    expect(followed.value!.toFixed(2)).toBe('94.38');
    expect(scores({ rows, total: '94.38' }).total.outcome).toBe('pass');
    expect(scores({ rows, total: '95.00' }).total).toMatchObject({
      outcome: 'fail',
      follows: false,
    });
  });

  test('accepted judgements count as printed, and out-of-band ones are waited for', () => {
    const partly = { target: '健全', actual: '部分达成指标并具有一定效果', weight: '10' };
    const accepted = scores({ rows: [{ ...partly, score: '7.00' }, met('80')], total: '96.80' });
    expect(accepted.total.outcome).toBe('pass');
    const outside = scores({ rows: [{ ...partly, score: '9.00' }, met('80')], total: '98.80' });
    expect(outside.total).toMatchObject({ state: 'judgement', outcome: 'review', computed: null });
    expect(outside.total.provisional!.value.toFixed(2)).toBe('89.80');
    expect(outside.total.provisional!.waitsFor).toEqual([{ row: 12, column: 6 }]);
  });

  test('is provisional while an 未达成 row is blank', () => {
    const unmet = { target: '提升', actual: '未达成指标且效果较差', weight: '4', score: '' };
    const { total, grade } = scores({ rows: [unmet, met('86')], total: '95.80', grade: '优' });
    expect(total.provisional!.value.toFixed(2)).toBe('95.80');
    expect([total.outcome, grade.outcome, grade.expected]).toEqual(['review', 'review', null]);
  });

  test('a formula over unrounded scores may give what they add up to', () => {
    const third = { target: '≥3', actual: '2', weight: '10' };
    const score = { value: 20 / 3, text: '6.67', format: '0.00', formula: '=F13*E13/D13' };
    const total = {
      value: 20 / 3 + 20 / 3 + 70 + 9.8,
      text: '93.13',
      format: '0.00',
      formula: '=H5+SUM(G13:G15)',
    };
    const rows = [{ ...third, score }, { ...third, score }, met('70')];
    // 6.66 + 6.66 + 70 + 9.80 = 93.12 of the rounded scores
    const scored = scores({ rows, total }).total;
    expect(scored).toMatchObject({ outcome: 'pass', reachable: true });
    expect(scored.computed!.toFixed(2)).toBe('93.12');
  });

  test('the noise of a binary sum is no lost cent', () => {
    // 4.38 + 9.80 + 80 as a chain of doubles may come out one digit below
    const total = {
      value: 94.1799999999999,
      text: '94.18',
      format: '0.00',
      formula: '=SUM(G13:G14)',
    };
    const rows = [met('4.38'), met('80')];
    expect(scores({ rows, total }).total).toMatchObject({ outcome: 'pass', reachable: false });
  });

  test('a form nobody has filled has no total, not a total of nothing', () => {
    const fund = { budget: '100', executed: '', weight: '10', rate: '', score: '' };
    const rows = [{ target: '≥1', actual: '', weight: '90', score: '' }];
    const { total, grade } = scores({ fund, rows, total: '', grade: '', unfilled: true });
    expect(total).toMatchObject({
      state: 'missing',
      computed: null,
      value: null,
      provisional: null,
    });
    expect(total.outcome).toBe('missing');
    expect(grade.expected).toBeNull();
  });

  test('a transfer-payment form has neither scores nor a total', () => {
    const fund = { budget: '100.00', executed: '50.00', rate: '50.00' };
    const rows = [{ target: '≥10', actual: '5' }];
    const { total, grade, indicators, fund: funds } = scores({ fund, rows });
    expect(indicators[0]).toMatchObject({
      state: 'none',
      outcome: 'no-cell',
      deviation: 'shortfall',
    });
    expect(total).toMatchObject({ state: 'none', value: null, provisional: null });
    expect(grade).toMatchObject({ expected: null, outcome: 'no-cell' });
    expect(funds!.rate.outcome).toBe('pass');
    expect(funds!.score).toMatchObject({ state: 'none', value: null });
  });

  test('without a fund block the missing execution points are not taken for nothing', () => {
    const lost = scores({ fund: null, rows: [met('90')], total: '99.80' }).total;
    expect(lost).toMatchObject({ outcome: 'review', computed: null });
    const whole = scores({ fund: null, rows: [met('100')], total: '100' }).total;
    expect(whole.outcome).toBe('pass');
  });

  test('names its addends by their cells', () => {
    const { total } = scores({ rows: [met('50'), met('20'), met('20')], total: '99.80' });
    expect(renderExplanation(total.explanation!)).toBe(
      '总分 99.80 = 9.80（预算执行） + 90.00（3 项指标） ← H5, G13:G15',
    );
  });
});

describe('评分等级', () => {
  test('five levels are data: 低 lies between 中 and 差', () => {
    const five: GradeStep[] = [
      { name: '优', from: 90 },
      { name: '良', from: 80 },
      { name: '中', from: 70 },
      { name: '低', from: 60 },
      { name: '差', from: 0 },
    ];
    expect(gradeOf(new Decimal('65'), five)).toBe('低');
    expect(normaliseGrade('D', five)).toBe('低');
    expect(normaliseGrade('E', five)).toBe('差');
  });

  test.each([
    ['优', 'pass'],
    ['优秀', 'pass'],
    ['良', 'fail'],
    ['', 'missing'],
    ['通过', 'review'],
    ['-', 'pass'],
  ])('%s for 99.80: %s', (grade, outcome) => {
    expect(scores({ rows: [met('90')], total: '99.80', grade }).grade.outcome).toBe(outcome);
  });

  test('a wrong grade of a wrong total follows from it', () => {
    const rows = [met('50'), { target: '≥10', actual: '5', weight: '40', score: '20' }];
    const { grade } = scores({ rows, total: '91.00', grade: '优' });
    expect(grade).toMatchObject({ expected: '中', outcome: 'fail', follows: true });
    const alone = scores({ rows, total: '79.80', grade: '优' });
    expect(alone.grade).toMatchObject({ outcome: 'fail', follows: false });
  });

  test('is explained by the total', () => {
    const { grade } = scores({ rows: [met('80'), met('10', '10')], total: '99.80', grade: '优' });
    expect(renderExplanation(grade.explanation!)).toBe(
      '评分等级 优 = 优（99.80 达到 90） ← G15; 口径: 评分等级',
    );
  });
});

describe('sentences for copying', () => {
  test('name the inputs, their cells and the source', () => {
    const row = { target: '≥120.00', actual: '55.00', weight: '10.00', score: '4.58' };
    const [scored] = scores({ rows: [row] }).indicators;
    const sentence = explanationSentence(scored!.explanation!);
    expect(sentence).toContain('得分 4.58 ＝ 截断(10.00 × 55.00 ÷ 120.00, 2位)');
    expect(sentence).toContain(
      '其中分值 10.00（F13）、实际完成值 55.00（E13）、年度指标值 ≥120.00（D13）',
    );
    expect(sentence).toContain('财预〔2020〕10号');
    expect(sentence.endsWith('。')).toBe(true);
  });

  test('the execution rate and score', () => {
    const fund = {
      budget: '2,216.54',
      executed: '1,264.04',
      weight: '10.00',
      rate: '57.02',
      score: '5.70',
    };
    const { fund: funds } = scores({ fund, rows: [met('90')] });
    expect(renderExplanation(funds!.rate.explanation!)).toBe(
      '执行率 57.02 = 截断(1264.04 ÷ 2216.54 × 100, 2位) ← E5, D5',
    );
    expect(renderExplanation(funds!.score.explanation!)).toBe(
      '得分 5.70 = 截断(10.00 × 1264.04 ÷ 2216.54, 2位) ← F5, E5, D5; 口径: 按执行率比例计分',
    );
  });
});

/** The standards under which every printed figure of a form is right or reachable. */
function reproducing(form: Form): string[] {
  return STANDARDS.filter((standard) => reproduces(form, standard)).map(({ id }) => id);
}

describe('the standards that give a form', () => {
  test('a wrong figure leaves none', () => {
    const form = formOf({ fund: { ...FUND, score: '9.00' }, rows: [met('90')] });
    expect(reproducing(form)).toEqual([]);
  });

  test('6.67 of 10 for 2 of 3 is half up, 6.66 is Shanghai', () => {
    const third = (score: string) =>
      formOf({
        fund: FUND,
        rows: [{ target: '≥3', actual: '2', weight: '10', score }, met('80')],
      });
    expect(reproducing(third('6.66'))).toEqual(['shanghai']);
    expect(reproducing(third('6.67'))).not.toContain('shanghai');
    expect(reproducing(third('6.67'))).toContain('national-2020');
  });
});
