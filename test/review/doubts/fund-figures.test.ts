import { edits, FUND, withFunds } from './edited';

/** Funds of which the amounts give 94 % and 9.4 of 10 points, with what is printed for these. */
const printed = (rate: string, score: string) => {
  const row = ['', '年度资金总额', '120.00', '150.00', '141.00', rate, score];
  return edits({}, withFunds([...FUND, '执行率', '得分'], row));
};

test('a rate and a score of each other are left alone where nothing bears the amounts out', () => {
  // 4 of 10 points are 40 %: both may be of other amounts than those printed
  expect(printed('40.00', '4.00')).toEqual([]);
  expect(printed('93.00', '9.30')).toEqual(expect.arrayContaining(['F6: 94', 'G6: 9.4']));
  expect(edits({ G6: '40.00', H6: '4.00' })).toEqual(expect.arrayContaining(['G6: 94', 'H6: 9.4']));
});

test('one of them is written over beside the other that is right', () => {
  expect(printed('40.00', '9.40')).toContain('F6: 94');
  expect(printed('94.00', '9.00')).toContain('G6: 9.4');
  expect(printed('40.00', '3.00')).toEqual([]);
});
