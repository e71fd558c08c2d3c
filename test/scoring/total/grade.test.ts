import { gradeOf, normaliseGrade, scoreGrade } from '../../../src/scoring/total/grade';
import type { TotalScore } from '../../../src/scoring';
import { DEFAULT_STANDARD, findStandard } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { field } from '../form-of';

const BY_DEFAULT = { standard: DEFAULT_STANDARD, habits: false };
const GRADES = DEFAULT_STANDARD.parameters.grades.value;

test.each([
  ['100', '优'],
  ['90.00', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s', (total, grade) => {
  expect(gradeOf(new Decimal(total), GRADES)).toBe(grade);
});

test.each([
  ['优', '优'],
  ['优秀', '优'],
  [' 优 ', '优'],
  ['“优”', '优'],
  ['优级', '优'],
  [' 优 秀（90分以上）', '优'],
  ['良（80-90分）', '良'],
  ['Ｄ', '差'],
  ['优良', null],
  ['良好', '良'],
  ['中等', '中'],
  ['A', '优'],
  ['b级', '良'],
  ['D', '差'],
  ['E', null],
  ['优等级', '优'],
  ['「合格」', null],
  ['通过', null],
  ['', null],
  ['本项目自评得分98.5分，等级为“优”。办理一项延期。', '优'],
  ['自评98.5分，评定等次：良好；原因见附件', '良'],
  ['等级为优，上年等级为良。', null],
  ['等级为优秀率最高的一档', null],
  ['等级为合格。', null],
])('「%s」 means %s', (text, grade) => {
  expect(normaliseGrade(text, GRADES)).toBe(grade);
});

test.each([
  ['优', '优秀'],
  ['优秀', '优秀'],
  ['良', '良好'],
  ['A', '优秀'],
  ['合格', '合格'],
  ['等级为优。', '优秀'],
  ['中', null],
])('「%s」 means %s where the grades are 优秀, 良好, 合格', (text, grade) => {
  const named = ['优秀', '良好', '合格'].map((name, i) => ({ name, from: 90 - i * 10 }));
  expect(normaliseGrade(text, named)).toBe(grade);
});

test('a standard may name its grades as it likes', () => {
  const named = [
    { name: 'constructor', from: 60 },
    { name: 'valueOf', from: 0 },
  ];
  expect(normaliseGrade('良好', named)).toBeNull();
  expect(normaliseGrade('等级为良好。', named)).toBeNull();
});

const total = (more: Partial<TotalScore> = {}): TotalScore => ({
  cell: null,
  text: null,
  printed: null,
  state: 'determined',
  computed: new Decimal('96.9'),
  value: new Decimal('96.9'),
  reachable: false,
  outcome: 'pass',
  explanation: null,
  digits: 2,
  provisional: null,
  ...more,
});

function said(printed: string | undefined, more?: Partial<TotalScore>): string {
  const grade = scoreGrade(field('B22', printed), total(more), BY_DEFAULT);
  const either = grade.candidates?.map(({ value }) => value).join('/');
  return [grade.expected ?? '-', grade.outcome, either, grade.follows && 'follows']
    .filter(Boolean)
    .join(' ');
}

test.each<[string, string | undefined, Partial<TotalScore> | undefined, string]>([
  ['right', '优', undefined, '优 pass'],
  ['wrong', '良', undefined, '优 fail'],
  ['unknown', '通过', undefined, '优 review'],
  ['blank', '', undefined, '优 missing'],
  ['no cell', undefined, undefined, '优 no-cell'],
  ['a sign for nothing', '/', undefined, '- pass'],
  ['of no total', '优', { value: null }, '- review'],
  ['of no total, blank', '', { value: null }, '- missing'],
  ['of no total, no cell', undefined, { value: null }, '- no-cell'],
  ['of a total a person decides', '优', { state: 'judgement' }, '- review'],
  [
    'of a wrong printed total, which it follows',
    '良',
    { outcome: 'fail', printed: new Decimal('85') },
    '优 fail follows',
  ],
  [
    'of a wrong printed total, which it does not follow',
    '中',
    { outcome: 'fail', printed: new Decimal('85') },
    '优 fail',
  ],
  ['of a right total', '良', { outcome: 'pass', printed: new Decimal('85') }, '优 fail'],
])('%s', (_name, printed, more, expected) => {
  expect(said(printed, more)).toBe(expected);
});

test('a grade says between which edges the total lies', () => {
  const formula = (value: string) =>
    scoreGrade(null, total({ value: new Decimal(value) }), BY_DEFAULT).explanation?.formula;
  expect(formula('96.9')).toBe('优（96.90 达到 90）');
  expect(formula('80')).toBe('良（80.00 达到 80、不到 90）');
});

describe('bands of a standard that other figures told', () => {
  // 优 from 80 there, from 90 in most places
  const system = findStandard('system')!;
  const graded = (printed: string, habits: boolean) => {
    const value = new Decimal('86.1');
    const grade = scoreGrade(field('B22', printed), total({ value }), { standard: system, habits });
    return [grade.expected, grade.outcome];
  };

  test('admit the grade that the usual bands give', () => {
    expect(graded('良', true)).toEqual([null, 'pass']);
    expect(graded('优', true)).toEqual(['优', 'pass']);
  });

  test('admit no other, and blanks are filled by them', () => {
    expect(graded('中', true)).toEqual(['优', 'fail']);
    expect(graded('', true)).toEqual(['优', 'missing']);
  });

  test('hold alone where they were chosen', () => {
    expect(graded('良', false)).toEqual(['优', 'fail']);
  });
});
