import {
  checkHtml,
  checkSheet,
  checkWorksheet,
  fingerprint,
  returnLetter,
} from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';
import { type SnapshotOptions, referenceSheet } from '../form/snapshot-of';

const SOURCE = { file: '<自评>&表.xlsx', version: '1.0.0' };

const reviewOf = (table: number, options?: SnapshotOptions) =>
  reviewSheet(referenceSheet(table, options)).reviews[0]!;
const withoutReason = () => reviewOf(9, { blank: ['H20'] });

test('table 9 without its reason: one finding, named with its cell and its rule', () => {
  const sheet = checkSheet(withoutReason(), SOURCE);
  expect(sheet.verdict).toBe('须修改后上报');
  const errors = sheet.findings.filter(({ severity }) => severity === '必须改');
  expect(errors).toMatchObject([{ sign: '■', rule: '缺少偏差原因', cells: 'H20' }]);
});

test('the score table holds the execution rate, eleven indicators, the total 90.28 and the grade', () => {
  const { scores } = checkSheet(withoutReason(), SOURCE);
  expect(scores).toHaveLength(14);
  expect(scores[0]).toMatchObject({ name: '预算执行率', weight: '10', computed: '5.70' });
  expect(scores[12]).toMatchObject({
    name: '总分',
    weight: '100',
    computed: '90.28',
    state: '一致',
  });
  expect(scores[13]).toMatchObject({
    name: '评分等级',
    printed: '优',
    computed: '优',
    state: '一致',
  });
});

test('a blanked score stands in the list of writes with its formula', () => {
  const { edits } = checkSheet(reviewOf(9, { blank: ['G20'] }), SOURCE);
  expect(edits).toEqual([expect.objectContaining({ cell: 'G20', before: '空白', after: '4.58' })]);
  expect(edits[0]!.why).toContain('10.00 × 55.00 ÷ 120.00');
});

test('what was written stands in the list, from before the first write to what stands there now', () => {
  const before = reviewOf(9, { blank: ['G20'], set: { G23: 91.25 } });
  const [score] = before.edits;
  const first = { ...score!, after: { ...score!.after, value: 4.5 } };
  const second = { ...score!, before: first.after };
  const elsewhere = { ...score!, cell: { row: 900, column: 0 } };
  const overtaken = before.edits.find(({ field }) => field === 'total')!;
  const { edits } = checkSheet(reviewOf(9, { set: { G23: 91.25 } }), {
    ...SOURCE,
    written: [
      { edit: first, at: '11月28日 09:00' },
      { edit: second, at: '11月29日 14:32' },
      { edit: elsewhere, at: '11月29日 14:32' },
      { edit: overtaken, at: '11月29日 14:32' },
    ],
  });
  expect(edits.map(({ cell, before, after, state }) => [cell, before, after, state])).toEqual([
    ['G20', '空白', '4.58', '已写回 11月29日 14:32'],
    // Changed since by someone else, so that it is to be written again.
    ['G23', '91.25', '90.28', '待写回'],
  ]);
});

test('the list of writes follows what the officer ticked', () => {
  const review = reviewOf(9, { blank: ['G20'], set: { G23: 91.25 } });
  const states = (isWanted?: (edit: { readonly field: string }) => boolean) =>
    checkSheet(review, { ...SOURCE, ...(isWanted && { isWanted }) }).edits.map(
      ({ cell, state, why }) => `${cell} ${state}${why === '填报人保留表内的数' ? '，保留' : ''}`,
    );
  expect(states()).toEqual(['G20 待写回', 'G23 待写回']);
  expect(states(({ field }) => field === 'score')).toEqual(['G20 待写回', 'G23 不写回，保留']);
  // a total that counts a score which is not written is held back
  expect(states(({ field }) => field === 'total')).toEqual(['G20 不写回，保留', 'G23 不写回']);
});

test('the page holds no script, loads nothing and escapes what the officer typed', () => {
  const html = checkHtml([checkSheet(withoutReason(), SOURCE)]);
  expect(html).not.toMatch(/<script|https?:|url\(|<自评/);
  expect(html).toContain('&#60;自评&#62;&#38;表.xlsx');
  expect(html.match(/<section>/g)).toHaveLength(1);
});

test('the worksheet repeats every finding as text', () => {
  const sheet = checkSheet(withoutReason(), SOURCE);
  const { cells } = checkWorksheet(sheet);
  const values = cells.map(({ value }) => value);
  for (const { message } of sheet.findings) expect(values).toContain(message);
  expect(cells.every(({ format, formula }) => format === '@' && formula === undefined)).toBe(true);
});

test('the fingerprint changes with one figure and with the standard, and with nothing else', () => {
  const { form } = reviewOf(9);
  const mark = fingerprint(form, DEFAULT_STANDARD);
  expect(mark).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  expect(fingerprint(reviewOf(9).form, DEFAULT_STANDARD)).toBe(mark);
  expect(fingerprint(reviewOf(9, { set: { E20: 56 } }).form, DEFAULT_STANDARD)).not.toBe(mark);
  expect(fingerprint(form, findStandard('national-2020')!)).not.toBe(mark);
});

test('a returned form gets its open findings as numbered sentences', () => {
  const lines = returnLetter(withoutReason()).split('\n');
  expect(lines[0]).toContain('「世界技能博物馆专项经费」');
  expect(lines[1]).toMatch(/^1\. .*H20/);
});

test('a sentence that does not name its cell is led by it', () => {
  const review = reviewOf(9, { set: { G23: 97 } });
  expect(returnLetter(review)).toMatch(/^\d+\. G23：各项得分之和为90\.28，表内总分为97/m);
  expect(returnLetter(withoutReason())).not.toContain('H20：');
});

test('the letter of a ready form says that it can be submitted and asks for nothing', () => {
  expect(returnLetter({ ...reviewOf(9), findings: [], verdict: 'ready' })).toBe(
    '「世界技能博物馆专项经费」绩效自评表经核验，没有需要退回修改的内容，可以上报。',
  );
});

test('the letter and the 核验单 keep a 必须改 that was set aside', () => {
  const plain = withoutReason();
  const findings = plain.findings.map((one) =>
    one.rule === 'reason-missing' ? { ...one, setAside: '另有文件说明：见附件3' } : one,
  );
  const review = { ...plain, findings, verdict: 'needs-review' as const };
  expect(returnLetter(review)).toContain('H20');
  expect(returnLetter(review)).toContain('（填报单位暂不处理：另有文件说明：见附件3）');
  expect(checkSheet(review, { file: null, version: '1' }).counts).toContain('含1项必须改暂不处理');
});
