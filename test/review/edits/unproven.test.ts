import { reviewSheet } from '../../../src/review';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

type Changes = Readonly<Record<string, Held>>;

function edits(changes: Changes, rows: readonly (readonly string[])[] = ORDINARY): string[] {
  const { reviews } = reviewSheet(sheetWith(changes, { rows }));
  return written(reviews.flatMap((review) => review.edits));
}

/** The ordinary form without source rows, and other cells in the rows of the fund block. */
function withFunds(headers: readonly string[], total: readonly string[]) {
  return [...ORDINARY.slice(0, 4), headers, total, ...ORDINARY.slice(9)];
}

/** A column of blanks in the scores, rows 13 to 20, but for those said. */
function scores(said: Changes): Changes {
  const blank = Array.from({ length: 8 }, (_, i) => [`G${13 + i}`, null]);
  return { ...Object.fromEntries(blank), G21: null, B22: null, ...said };
}

describe('a score', () => {
  test('is written over among right ones, and among blanks', () => {
    expect(edits({ G14: '5.00' })).toContain('G14: 7.5');
    expect(edits(scores({ G14: '5.00' }))).toContain('G14: 7.5');
  });

  test('is left alone where arithmetic refutes more of its column than it bears out', () => {
    const column: Changes = { E13: '97人', E14: '1次', E15: '9%', E17: '6000元', E18: '27%' };
    expect(edits({ ...column, E20: '15%' })).toEqual([]);
    expect(edits({ E13: '97人' })).toContain('G13: 0.72');
  });

  test('is left alone where most of its column are words', () => {
    const words = Object.fromEntries(
      [13, 15, 16, 18, 19].map((row) => [`G${row}`, '按计划完成，无偏差']),
    );
    expect(edits({ ...words, G14: '5.00' })).toEqual([]);
  });

  test('is left alone where the figures about it count the rows', () => {
    const counted = scores({ G13: '1', G14: '2', G15: '3', G16: '4', G17: '5' });
    // the three below are filled, each by what its row scores
    expect(edits(counted)).toEqual(['G18: 15', 'G19: 15', 'G20: 10']);
    expect(edits(scores({ G13: '1', G14: '2', G15: '3' }))).not.toContain('G15: 10');
    expect(edits(scores({ G13: '1', G14: '2' }))).toContain('G14: 7.5');
  });
});

describe('figures that count rows elsewhere', () => {
  test('say nothing of a score further down its column', () => {
    expect(edits(scores({ G13: '1', G14: '2', G15: '3', G17: '2.50' }))).toContain('G17: 5');
  });
});

describe('a total', () => {
  test('is written over in a form without funds', () => {
    // 25 for its first row, 7.5 + 10 + 10 + 5 + 15 + 15 + 10 for the others
    const rows = [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)];
    expect(edits({ F8: '25.00', G8: '25.00', G16: '96.00' }, rows)).toEqual(['G16: 97.5']);
  });

  test('below one of the scores is left alone', () => {
    expect(edits({ G21: '14.00' })).toEqual([]);
    expect(edits({ G21: '16.00' })).toEqual(['G21: 96.9']);
    expect(edits(scores({ G21: '5.00' }))).not.toContain('G21: 96.9');
  });

  test('is left alone where the head prints the right one, or a row that has parted from the form', () => {
    const head = [...ORDINARY];
    head[2] = ['项目名称', '社区养老服务补贴经费', '', '自评得分', '96.90'];
    expect(edits({ G21: '95.00' }, head)).toEqual([]);
    const below = [
      ...ORDINARY.slice(0, 20),
      ['总分', '', '', '', '', '总分值', '总得分', '自评等级'],
      ['', '', '', '', '', '小计', '50', '', '48.5'],
      ['', '', '', '', '', '100', '96.90', '优'],
    ];
    expect(edits({}, below)).toEqual([]);
  });

  test('is written over beside the full marks above, or an amount of its size', () => {
    const head = [...ORDINARY];
    head[2] = ['项目名称', '社区养老服务补贴经费', '', '满分', '100'];
    const full = { E6: '150.00', E7: '130.00', G6: '100.00', G7: '100.00', H6: '10.00' };
    const done = { ...full, E14: '12次', G14: '10.00', H14: null, G21: '95.00' };
    expect(edits(done, head)).toEqual(['G21: 100']);
    expect(edits({ C6: '116.90', C7: '96.90', G21: '95.00' })).toEqual(['G21: 96.9']);
  });
});

const FUND = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数'];

describe('a rate', () => {
  const headers = [...FUND, '执行率'];
  const row = (rate: string) => ['', '年度资金总额', '120.00', '150.00', '141.00', rate];

  test('that no score and no other rate speaks for is left alone', () => {
    expect(edits({}, withFunds(headers, row('12.50')))).toEqual([]);
  });

  test('is written over where it is about right, or says itself that it is one', () => {
    expect(edits({}, withFunds(headers, row('93.07')))).toContain('F6: 94');
    expect(edits({}, withFunds(headers, row('12.50%')))).toContain('F6: 0.94');
  });

  test('is about right within 5 points of the 94 that the amounts give', () => {
    expect(edits({}, withFunds(headers, row('89.00')))).toContain('F6: 94');
    expect(edits({}, withFunds(headers, row('88.90')))).toEqual([]);
  });

  test('is left alone beside a score of itself where nothing bears the amounts out', () => {
    const own = (rate: string, score: string) =>
      edits({}, withFunds([...FUND, '执行率', '得分'], [...row(rate), score]));
    // 4 of 10 points are 40 %: both may be of other amounts than those printed
    expect(own('40.00', '4.00')).toEqual([]);
    expect(own('93.00', '9.30')).toEqual(expect.arrayContaining(['F6: 94', 'G6: 9.4']));
    expect(edits({ G6: '40.00', H6: '4.00' })).toEqual(
      expect.arrayContaining(['G6: 94', 'H6: 9.4']),
    );
  });

  test('is written over beside the score of the right one', () => {
    const scored = (rate: string, score: string) =>
      edits({}, withFunds([...FUND, '执行率', '得分'], [...row(rate), score]));
    expect(scored('40.00', '9.40')).toContain('F6: 94');
    expect(scored('94.00', '9.00')).toContain('G6: 9.4');
    expect(scored('40.00', '3.00')).toEqual([]);
  });

  test('is written over beside a right rate of another row', () => {
    const rows = [...headers.slice(0, 5), '执行率'];
    const source = ['', '其中：当年财政拨款', '120.00', '150.00', '141.00'];
    const both = (rate: string) => {
      const form = withFunds(rows, row('40.00'));
      return edits({}, [...form.slice(0, 6), [...source, rate], ...form.slice(6)]);
    };
    expect(both('94.00')).toContain('F6: 94');
    expect(both('41.00')).toEqual([]);
  });
});

describe('a score of the funds', () => {
  const others = [...FUND, '得分'];

  test('with neither rate nor points beside it is left alone', () => {
    const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '8.00'];
    expect(edits({}, withFunds(others, row))).toEqual([]);
  });

  test('is written over beside a blank for the rate, which is filled too', () => {
    const row = ['', '年度资金总额', '120.00', '150.00', '141.00', '', '8.00'];
    const written = edits({}, withFunds([...FUND, '执行率', '得分'], row));
    expect(written).toEqual(expect.arrayContaining(['F6: 94', 'G6: 9.4']));
  });

  test('that is right for the usual 10 points is left alone where no cell says how many there are', () => {
    // the last row is not there: its 10 points are left, beside those of the funds
    const fund = ['', '年度资金总额', '120.00', '150.00', '141.00', '94.00'];
    const form = (score: string) => {
      const rows = withFunds([...FUND, '执行率', '得分'], [...fund, score]);
      return edits(
        {},
        rows.filter(([, , name]) => name !== '受助老年人满意度'),
      );
    };
    expect(form('9.40')).not.toContain('G6: 18.8');
    expect(form('9.00')).toContain('G6: 18.8');
  });

  test('above the points beside it is left alone, and written over within them', () => {
    const headers = [...FUND, '分值', '得分'];
    const row = (score: string) => [
      '',
      '年度资金总额',
      '120.00',
      '150.00',
      '141.00',
      '10.00',
      score,
    ];
    expect(edits({}, withFunds(headers, row('98.02')))).toEqual([]);
    expect(edits({}, withFunds(headers, row('8.00')))).toContain('G6: 9.4');
  });
});
