import { reviewSheet } from '../../../src/review';
import { messageOf } from '../../../src/rules';
import { askedOfDoubted } from '../../../src/review/doubts/asked-of-doubted';
import { a1, parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, ORDINARY, type SheetOptions, sheetWith } from '../../rules/sheet-with';
import { FUND, withColumn, withFunds } from './edited';

/** What is said of a cell of the ordinary form first. */
function saidOf(at: string, changes: Record<string, Held>, options: SheetOptions = {}) {
  const { findings } = reviewSheet(sheetWith(changes, options)).reviews[0]!;
  const finding = findings.find(({ cells }) => a1(cells[0]!) === at);
  return finding && { severity: finding.severity, message: messageOf(finding) };
}

test('a score that may be the target is asked about, and the sentence says why', () => {
  const said = saidOf('G14', { D14: '≥4.00次', E14: '2次', G14: '4.00', H14: null });
  expect(said?.severity).toBe('review');
  expect(said?.message).toMatch(
    /不过表内的数与本行的指标值或实际完成值相同，可能填错了格，请先核实。$/,
  );
});

test('a score that is nothing but wrong is an error', () => {
  expect(saidOf('G14', { G14: '8.20' })?.severity).toBe('error');
  expect(saidOf('G14', { G14: '-1' })?.severity).toBe('error');
});

test('a total that is right with some of the doubted scores is asked about, any other is wrong', () => {
  // nothing done in rows 13 and 14, and 15.00 and 7.50 points printed for it: 74.40 are left
  const none = (total: string) => saidOf('G21', { E13: '0人', E14: '0次', G21: total });
  const asked = { severity: 'review', message: expect.stringContaining('所依据的G13还有疑问') };
  expect(none('81.90')).toEqual(asked);
  expect(none('89.40')).toEqual(asked);
  expect(none('81.00')?.severity).toBe('error');
});

test('a total below one of its scores is asked about', () => {
  expect(saidOf('G21', { G21: '9.69' })).toEqual({
    severity: 'review',
    message: expect.stringContaining('表内的数比其中一项得分还小，可能不是总分'),
  });
});

describe('a total beside points that are not all there', () => {
  /** 100 points and 99.60 in all; 一键报警装置 has lost its 10.00 of 10.00 to a merge, so that 90 points and 89.60 are left. */
  const rows = [
    ['项目支出绩效自评表'],
    ['项目名称', '', '校园安防升级'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '450', '450', '432', '10', '96.00%', '9.60'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '新装摄像头', '≥600个', '620个', '20', '20'],
    ['', '', '一键报警装置', '≥58套', '58套'],
    ['', '质量指标', '设备验收合格率', '≥100%', '100%', '15', '15'],
    ['', '时效指标', '开学前完工', '2021年8月31日前', '2021年8月26日', '15', '15'],
    ['效益指标', '社会效益指标', '校园安全事故发生数', '0起', '0起', '15', '15'],
    ['', '可持续影响指标', '安防运维机制', '建立', '建立', '15', '15'],
    [],
    ['总分', '', '', '', '', '100', '99.60'],
  ];
  const said = (total: string) =>
    saidOf('G13', { G13: total }, { rows, merges: ['F6:F7', 'G6:G7'] });

  test('is asked about where a row that is not there would make it up', () => {
    expect(said('99.60')).toEqual({
      severity: 'review',
      message: expect.stringContaining('可能计入了表上已缺的一行'),
    });
  });

  test('tells of no execution counted twice, which it may agree with by chance', () => {
    expect(said('99.20')?.message).not.toContain('两次');
  });

  test('is wrong where no row of so many points would make it up', () => {
    expect(said('99.70')?.severity).toBe('error');
    expect(said('89.50')?.severity).toBe('error');
  });
});

describe('a missing reason', () => {
  /** 7.50 of 10.00 points are due in row 14, and stand under 上年得分. */
  const said = (score: string, last = '7.50') => {
    const rows = withColumn('上年得分', { 14: last });
    return saidOf('I14', { H14: score, I14: null }, { rows });
  };

  test('is asked about where full marks are, which may be right', () => {
    expect(said('10.00')).toEqual({
      severity: 'review',
      message: expect.stringContaining('两格可能填反了'),
    });
  });

  test('is missing where they are plainly wrong, or points were lost anyway', () => {
    expect(said('10.00', '6.40')?.severity).toBe('error');
    expect(said('9.00')?.severity).toBe('error');
  });
});

describe('beside a result that is refuted', () => {
  // 980 % is no rate of anything
  const score = (held: string) =>
    saidOf('G15', { C15: '验收合格率', D15: '≥98%', E15: '980%', G15: held });

  test('a score is asked about', () => {
    expect(score('5')).toEqual({
      severity: 'review',
      message: expect.stringContaining('所依据的E15还有疑问'),
    });
  });

  test('words and what is below zero are no score whatever the result', () => {
    expect(score('待定')?.severity).toBe('error');
    expect(score('-5')?.severity).toBe('error');
  });
});

test('a score of nothing beside a result that is refuted is asked about', () => {
  expect(saidOf('G15', { C15: '验收合格率', D15: '≥98%', E15: '980%', G15: '0' })).toEqual({
    severity: 'review',
    message: expect.stringContaining('所依据的E15还有疑问'),
  });
});

test('a score below nothing is wrong in a form whose results have slid as well', () => {
  const slid = { E13: null, E14: '2150次', E15: '9%', E16: '100%', E17: '达成指标', E18: '580' };
  expect(saidOf('G15', { ...slid, G15: '-7.50' })?.severity).toBe('error');
});

test('a score is asked about beside a total that is blank', () => {
  expect(saidOf('G14', { E14: '0次', G21: null })?.severity).toBe('review');
});

test('what is wrong in a form without funds is', () => {
  const rows = [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)];
  expect(saidOf('D8', { D8: null }, { rows })?.severity).toBe('error');
});

test('a rate is asked about where nothing would be written to its cell', () => {
  // 65 % of other amounts, as a ratio, and its 6.50 of 10.00 points
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '0.65', '6.50'];
  const rows = withFunds([...FUND, '执行率', '得分'], row);
  expect(saidOf('F6', {}, { rows })?.severity).toBe('review');
});

describe('of what is found', () => {
  /** What becomes of findings about these cells of row 14, or of the total, where its score would be written. */
  const severities = (
    found: readonly (readonly [string, string])[],
    changes: Record<string, Held>,
    score = 'G14',
    options: SheetOptions = {},
  ) => {
    const findings = found.map(([at, severity]) => ({
      severity,
      indicator: at === 'G21' ? null : 1,
      cells: [parseA1(at)],
    }));
    const planned = [{ cell: parseA1(score), field: 'score' }];
    const input = inputOf(sheetWith(changes, options));
    return askedOfDoubted(input, findings as never, planned as never).map((one) => one.severity);
  };

  test('only an error becomes a question', () => {
    expect(severities([['G14', 'error']], { E14: '0次' })).toEqual(['review']);
    expect(severities([['G14', 'info']], { E14: '0次' })).toEqual(['info']);
  });

  test('a total is wrong that only a score makes up which is plainly wrong, too', () => {
    const both = [
      ['G14', 'error'],
      ['G21', 'error'],
    ] as const;
    // 96.90 with 7.50 points for nothing done are 89.40 and 7.50
    expect(severities(both, { E14: '0次' })).toEqual(['review', 'review']);
    // 96.90 and 0.70 more
    expect(severities(both, { G14: '8.20', G21: '97.60' })).toEqual(['error', 'error']);
  });

  test('an input is wrong beside full marks that are asked about', () => {
    const rows = withColumn('上年得分', { 14: '7.50' });
    const full = { H14: '10.00', I14: null };
    expect(severities([['I14', 'error']], full, 'H14', { rows })).toEqual(['review']);
    expect(severities([['E14', 'error']], full, 'H14', { rows })).toEqual(['error']);
  });
});

describe('where nothing would be written', () => {
  const NO_RATES = { G5: null, G6: null, G7: null, G8: null, G9: null };
  /** What becomes of errors about some cells. */
  const severities = (cells: readonly string[], changes: Record<string, Held>) => {
    const findings = cells.map((at) => ({
      severity: 'error',
      indicator: null,
      cells: [parseA1(at)],
    }));
    const input = inputOf(sheetWith(changes));
    return askedOfDoubted(input, findings as never, []).map(({ severity }) => severity);
  };

  test('a figure is asked about as well, and nothing else is for it', () => {
    expect(severities(['G14', 'D18'], { E14: '0次' })).toEqual(['review', 'error']);
    expect(severities(['G21', 'D18'], { G21: '9.00' })).toEqual(['review', 'error']);
    expect(severities(['H6', 'D18'], { ...NO_RATES, H6: '15.00' })).toEqual(['review', 'error']);
  });

  test('a total is asked about that counts the score of the funds as it is printed', () => {
    // 96.90 with 9.40, 102.50 with 15.00
    const funds = { ...NO_RATES, H6: '15.00' };
    expect(severities(['H6', 'G21'], { ...funds, G21: '102.50' })).toEqual(['review', 'review']);
    expect(severities(['H6', 'G21'], { ...funds, G21: '101.50' })).toEqual(['review', 'error']);
  });

  test('a blank that is asked about makes no total right', () => {
    // 98.50 leaves 9.10 for 9.16 points
    const blank = { E14: '11次', G14: null, G21: '98.50' };
    expect(severities(['G14'], blank)).toEqual(['error']);
  });
});
