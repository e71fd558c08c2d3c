import { reviewSheet, type Review } from '../../../src/review';
import { levelScores, NO_TICKS, printedWords, SEVERITIES, summarize } from '../../../src/session';
import { withTick } from '../../../src/session/ticks';
import { BOOKS } from '../books';
import { DeskHost } from '../desk-host';

async function reviewOf(book: string): Promise<Review> {
  return reviewSheet(await new DeskHost(BOOKS[book]!()).read()).reviews[0]!;
}

describe('levelScores', () => {
  it('adds up the rows of table 9 as printed', async () => {
    const levels = levelScores(await reviewOf('correct.xlsx'));
    expect(levels.map((l) => [l.title, l.score.toFixed(2), l.weight.toFixed(), l.open])).toEqual([
      ['预算执行', '5.70', '10', 0],
      // 8 + 7 × 6
      ['产出指标', '50.00', '50', 0],
      // 10 + 4.58 + 10
      ['效益指标', '24.58', '30', 0],
      ['满意度指标', '10.00', '10', 0],
    ]);
    expect(levels.flatMap(({ indicators }) => indicators)).toEqual([...Array(11).keys()]);
  });

  it('counts the rows that wait for a person, and adds nothing for them', async () => {
    const benefit = levelScores(await reviewOf('provisional.xlsx')).find(
      ({ title }) => title === '效益指标',
    )!;
    // 4 + 3 + 4 + 4 + 4 + 3, and 0 for the one that reached nothing
    expect([benefit.score.toFixed(2), benefit.open]).toEqual(['22.00', 1]);
  });
});

describe('summarize', () => {
  const finding = {
    rule: 'reason-missing',
    id: 'blank',
    data: {},
    outcome: 'fail',
    cells: [],
    indicator: null,
  } as const;
  let plain: Review;
  beforeAll(async () => {
    plain = { ...(await reviewOf('correct.xlsx')), findings: [], verdict: 'ready' };
  });

  it('says 可以上报 when there is nothing to say', () => {
    expect(summarize(plain)).toMatchObject({ headline: '可以上报', verdict: 'ready', open: [] });
  });

  it('counts the cards of each list, and no hints', () => {
    const findings = SEVERITIES.flatMap((severity, level) =>
      [100, 200].map((row) => ({
        ...finding,
        cells: [{ row: row + level, column: 0 }],
        severity,
      })),
    );
    const { headline, counts } = summarize({ ...plain, findings, verdict: 'must-fix' });
    expect(headline).toBe('还有 2 处要填 · 2 处请核实 · 2 处建议改');
    expect(counts).toEqual({ error: 2, warning: 2, review: 2, info: 2 });
  });

  it('keeps naming a 必须改 that was set aside, apart from what is open', () => {
    const aside = { ...finding, severity: 'error', setAside: '附件另行说明' } as const;
    const { headline, open, setAside } = summarize({
      ...plain,
      findings: [aside],
      verdict: 'needs-review',
    });
    expect(headline).toBe('含1项必须改暂不处理');
    expect(open).toEqual([]);
    expect(setAside).toEqual([aside]);
  });

  it('says that blanks are still to be written', async () => {
    const { edits } = await reviewOf('mistakes.xlsx');
    expect(summarize({ ...plain, edits }).headline).toBe('写回 2 处后可以上报');
  });

  it('says how many rules are off', () => {
    const { checked } = summarize({
      ...plain,
      disabledRules: ['a', 'b'],
      checks: { applied: 36, passed: 30, review: 2, failed: 4, notApplicable: 60 },
    });
    expect(checked).toBe('已检查 36 条规则、11 项指标，停用 2 条');
  });

  it('does not judge a form published unfilled', () => {
    const unfilled = { ...plain, form: { ...plain.form, unfilled: true } };
    expect(summarize(unfilled).headline).toBe('这张表尚未填写');
  });
});

describe('printedWords', () => {
  it('says what the cells print where the total worked out is another', async () => {
    // 90.28 and 优 are right; the officer wrote 91
    expect(printedWords(await reviewOf('mistakes.xlsx'))).toBe('表内 91.00 · 优');
  });

  it('says nothing of a total that is right, or that nobody can work out yet', async () => {
    expect(printedWords(await reviewOf('correct.xlsx'))).toBe('');
    expect(printedWords(await reviewOf('provisional.xlsx'))).toBe('');
  });
});

test('a form of which something is left unwritten is not promised to be ready', async () => {
  const mistakes = await reviewOf('mistakes.xlsx');
  const ready = { ...mistakes, findings: [], verdict: 'ready' } as const;
  expect(summarize(ready)).toMatchObject({ headline: '写回 2 处后可以上报', verdict: 'ready' });
  const [score] = mistakes.edits;
  // the total counts the score, and is not written without it
  expect(summarize(ready, withTick(NO_TICKS, score!, false))).toMatchObject({
    headline: '2 处不写回',
    verdict: 'needs-review',
  });
});
