import { type Form, type Guess, readForms } from '../../../src/form';
import { isSlidOnly, shiftGuess, unsettled } from '../../../src/form/evidence/guess';
import { referenceSheet, snapshotOf } from '../snapshot-of';

const HEAD = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '河道保洁'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '90', '10', '90%', '9'],
];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
const ROWS = [
  ['产出指标', '数量指标', '保洁长度', '12', '12', '60', '60'],
  ['效益指标', '社会效益指标', '水质达标率', '90', '95', '30', '30'],
];
const TOTAL = ['总分', '', '', '', '', '100', '99'];

function read(rows: readonly (readonly string[])[]): Form {
  return readForms(snapshotOf(rows)).forms[0]!;
}

function clauseOf(one: { readonly guessed?: Guess } | null | undefined): string | undefined {
  return one?.guessed?.clause;
}

function guesses({ fund, indicators, total }: Form): (string | undefined)[] {
  return [fund?.total, ...(fund?.sources ?? []), ...indicators, total].map(clauseOf);
}

test('finds no guess in a form whose labels tell everything', () => {
  expect(guesses(read([...HEAD, HEADER, ...ROWS, TOTAL]))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('calls a row beside its headers a guess, and no other', () => {
  const slid = ['社会效益指标', '水质达标率', '90', '95', '30', '30'];
  const { indicators } = read([...HEAD, HEADER, ROWS[0]!, slid, TOTAL]);
  expect(indicators.map(clauseOf)).toEqual([undefined, '第7行各格比表头偏左1列']);
});

test('calls each row a guess where a column of operators is known by its contents alone', () => {
  const wide = (row: readonly string[], added: string) => [
    ...row.slice(0, 3),
    added,
    ...row.slice(3),
  ];
  const rows = [wide(HEADER, ''), ...ROWS.map((row) => wide(row, '≥')), wide(TOTAL, '')];
  const { indicators } = read([...HEAD, ...rows]);
  const guess = '「指标性质」在D列，表头没有写明，是按内容认出的';
  expect(indicators.map(clauseOf)).toEqual([guess, guess]);
});

test('calls it a guess which of two columns of results is meant, where only one is filled', () => {
  const header = [...HEADER.slice(0, 5), '实际值', ...HEADER.slice(5)];
  const rows = [...ROWS, TOTAL].map((row) => [...row.slice(0, 5), '', ...row.slice(5)]);
  const { columns, indicators } = read([...HEAD, header, ...rows]);
  const guess = '不止一列的表头像「实际完成值」，这里取其中一列';
  expect(clauseOf(columns.find(({ field }) => field === 'actual'))).toBe(guess);
  expect(indicators.map(clauseOf)).toEqual([guess, guess]);
});

test('calls it a guess that points under the header of the rate are the score', () => {
  const header = [
    '项目资金（万元）',
    '',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '预算执行率（10分）',
  ];
  const row = ['', '年度资金总额', '100', '100', '90', '9'];
  const { fund } = read([HEAD[0]!, HEAD[1]!, header, row, HEADER, ...ROWS, TOTAL]);
  expect(clauseOf(fund?.total)).toBe('F3的表头既像「执行率」又像「得分」');
});

test('calls it a guess that a column without a header holds the budget of the year', () => {
  const [title, project, header, row] = HEAD;
  const blank = header!.map((text) => (text === '全年预算数' ? '' : text));
  const { fund } = read([title!, project!, blank, row!, HEADER, ...ROWS, TOTAL]);
  expect(clauseOf(fund?.total)).toBe('「全年预算数」在D列，表头没有写明，是按内容认出的');
});

test('calls a total a guess where it stands outside the column of the scores', () => {
  const beside = ['', '', '', '', '100', '99'];
  expect(read([...HEAD, HEADER, ...ROWS, beside]).total?.guessed?.clause).toBe(
    'F8的总分不在「得分」一列',
  );
});

test('guesses the rows of reference table 11 that slid, and none of table 1', () => {
  const guessed = (table: number) =>
    readForms(referenceSheet(table)).forms[0]!.indicators.filter((one) => one.guessed).length;
  expect(guessed(1)).toBe(0);
  expect(guessed(11)).toBe(12);
});

test.each([
  [-2, '第7行各格比表头偏左2列'],
  [1, '第7行各格比表头偏右1列'],
])('a row that stands %i columns beside its headers: %p', (shift, expected) => {
  expect(shiftGuess(6, shift)).toEqual({ kind: 'slid', clause: expected });
});

test('a row that slid and is a guess for no other reason is read in its place', () => {
  expect(isSlidOnly({ guessed: shiftGuess(6, 1) })).toBe(true);
  expect(isSlidOnly({ guessed: unsettled('不止一行像年度资金总额') })).toBe(false);
  expect(isSlidOnly({})).toBe(false);
});
