import { EXECUTION_SCORE_DOUBTS } from '../../../src/review/doubts/execution-score-doubts';
import { ORDINARY } from '../../rules/sheet-with';
import { type Changes, edits, FUND, over, withFunds } from './edited';

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

describe('whether nothing bears out a score of the funds', () => {
  const WHY = '表中没有别的数印证这一格是预算执行得分';
  const doubt = EXECUTION_SCORE_DOUBTS.find(({ why }) => why === WHY)!;
  const holdsFor = (changes: Changes, rows = ORDINARY) => {
    const cell = over('H6', changes, rows);
    return doubt.holds({ ...cell, fund: cell.input.scores.fund! });
  };

  test('a blank needs nothing', () => {
    expect(holdsFor({ G6: '40.00', H6: null })).toBe(false);
  });

  test('all its points are within them', () => {
    // neither is of the other, 40 % of 10 points would be 4.00
    expect(holdsFor({ G6: '40.00', H6: '10.00' })).toBe(false);
    expect(holdsFor({ G6: '40.00', H6: '10.01' })).toBe(true);
  });

  test('that of the usual 10 points is doubted where none are printed, and written over where others are', () => {
    const unprinted = ORDINARY.map((row, at) =>
      at < 4 || at > 8 ? row : [...row.slice(0, 5), '', ...row.slice(6)],
    );
    // 9.40 of 94 %; the rows leave 20 points without 满意度
    expect(holdsFor({}, unprinted)).toBe(true);
    expect(holdsFor({ H6: '9.00' }, unprinted)).toBe(false);
    expect(holdsFor({ F6: '20.00', H6: '9.40' })).toBe(false);
  });
});
