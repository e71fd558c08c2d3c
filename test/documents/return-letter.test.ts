import { returnLetter } from '../../src/documents/return-letter';
import { reviewSheet } from '../../src/review';
import type { Finding } from '../../src/rules';
import { parseA1 } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

const reviewed = (changes: Record<string, Held> = {}, findings?: readonly Partial<Finding>[]) => {
  const review = reviewSheet(sheetWith(changes)).reviews[0]!;
  return findings ? { ...review, findings: findings as readonly Finding[] } : review;
};

test('a form with nothing to mend is said to be ready', () => {
  expect(returnLetter(reviewed())).toBe(
    '「社区养老服务补贴经费」绩效自评表经核验，没有需要退回修改的内容，可以上报。',
  );
});

test('what is wrong comes first, then what to improve, then what to confirm; hints stay at home', () => {
  const { findings } = reviewed({ H14: null });
  const [error] = findings.filter(({ severity }) => severity === 'error');
  const as = (severity: Finding['severity'], more: Partial<Finding> = {}) =>
    ({ ...error, severity, ...more }) as Finding;
  const text = returnLetter(
    reviewed({}, [as('info'), as('review'), as('warning'), as('error', { setAside: '另附说明' })]),
  );
  const lines = text.split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('请按以下意见修改或核实后重新报送');
  expect(lines[1]).toMatch(/^1\. .*（填报单位暂不处理：另附说明）$/);
  expect(lines[2]).toMatch(/^2\. /);
  expect(lines[3]).toMatch(/^3\. /);
});

test('a figure that the form lacks is sent back, too', () => {
  expect(returnLetter(reviewed({ G14: null }))).toMatch(/\n1\. 1项指标的得分空白（G14）.*$/);
  expect(returnLetter(reviewed({ G21: null }))).toMatch(/\n1\. G21：总分空白.*96.90。$/);
});

test('what the unit set aside is sent back only where it must be fixed', () => {
  const { findings } = reviewed({ H14: null });
  const [error] = findings.filter(({ severity }) => severity === 'error');
  const aside = { ...error, severity: 'review', setAside: '已核实' } as Finding;
  expect(returnLetter(reviewed({}, [aside]))).toContain('没有需要退回修改的内容');
});

test('a sentence that names another cell of the same beginning is led by its own', () => {
  const { findings } = reviewed({ H14: null });
  const missing = findings.find(({ data }) => data['cell'] === 'H14')!;
  const letter = (changes: Partial<Finding>) =>
    returnLetter(reviewed({}, [{ ...missing, ...changes }]));
  expect(letter({})).not.toContain('H14：');
  expect(letter({ cells: [parseA1('H1')] })).toContain('1. H1：');
  const listed = { ...missing.data, cells: 'H1、H12等' };
  expect(letter({ cells: [parseA1('H12')], data: listed })).not.toContain('H12：');
});

test('a form without a name of its project is called by its title', () => {
  expect(returnLetter(reviewed({ A3: null, B3: null }))).toMatch(/^「项目支出绩效自评表」/);
});
