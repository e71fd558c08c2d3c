import fc from 'fast-check';
import { reviewSheet } from '../../../src/review';
import { sheetWith } from '../../rules/sheet-with';
import { type Changes, edits, scores } from './edited';

/** Ways to give or take points that are not the usual one. */
const WAYS = [
  '每少1场扣0.5分',
  '每少一场扣1分',
  '完成率达到75%以上的得满分',
  '完成60%以上得8分',
  '按每场0.9分计分',
  '扣2分',
  '未达到的不得分',
  '得80%分值',
  '按超支比例扣减',
];

/** Where a form may say so of row 14, which did 9 of 12 for 10 points. */
const PLACES: readonly ((way: string) => Changes)[] = [
  (way) => ({ C14: `培训护理员场次（${way}）` }),
  (way) => ({ H14: `受场地改造影响，三场推迟到次年，${way}。` }),
  (way) => ({ I12: '备注', I14: way }),
  (way) => ({ B14: `数量指标（${way}）` }),
  (way) => ({ E14: `9次，${way}` }),
  (way) => ({ G12: `得分（${way}）` }),
  (way) => ({ A2: `（2023年度，${way}）` }),
  (way) => ({ A23: `注：1.本表一式两份。2.培训护理员场次${way}。` }),
  (way) => ({ A24: `说明：${way}` }),
];

const said = fc.tuple(fc.constantFrom(...WAYS), fc.constantFrom(...PLACES));

test('no score of a row is written where a text of the form says how points are given', () => {
  fc.assert(
    fc.property(said, fc.constantFrom('8.00', '6.50', '10.00', null), ([way, place], printed) => {
      const over = edits({ ...place(way), G14: printed });
      expect(over.filter((one) => /^G14/.test(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a score is called wrong by no error there', () => {
  const { reviews } = reviewSheet(
    sheetWith({ C14: '培训护理员场次（每少1场扣0.5分）', G14: '8.50' }),
  );
  const [about] = reviews[0]!.findings.filter(({ cells }) => cells[0]?.row === 13);
  expect(about).toMatchObject({ rule: 'score-mismatch', severity: 'review' });
});

test('a text that names another row, or says what is usual, leaves the score to arithmetic', () => {
  const over = 'G14: 7.5';
  expect(edits({ G14: '8.00' })).toContain(over);
  expect(edits({ G14: '8.00', A23: '注：补贴老年人数每少1人扣0.1分。' })).toContain(over);
  expect(edits({ G14: '8.00', A23: '注：完成的得满分，未完成的按比例得分。' })).toContain(over);
  expect(edits({ G14: '8.00', A23: '注：定性指标分三档，未达成的不得分。' })).toContain(over);
  expect(edits({ G14: '8.00', A23: '注：得90分以上的为优。' })).toContain(over);
  expect(edits({ G14: '8.00', H14: '推迟到次年，扣2.5分。' })).toContain(over);
});

test('blank scores of rows that are met are filled beside a rule for those that are not', () => {
  const filled = edits(scores({ A23: '注：每少1项扣0.5分。' }));
  expect(filled).toContain('G13: 15');
  expect(filled.filter((one) => /^G14/.test(one))).toEqual([]);
});

test('nothing is written over the score of 预算执行 or the total where a note may tell of them', () => {
  const note = { A24: '注：预算执行率达到90%及以上的，得满分10分。' };
  expect(edits({ H6: '10.00', G21: '97.50', ...note })).toEqual([]);
  expect(edits({ H6: '10.00', G21: '97.50' })).not.toEqual([]);
  expect(edits({ G21: '94.90', A24: '注：逾期报送的扣2分。' })).toEqual([]);
  expect(edits({ G21: '94.90' })).toEqual(['G21: 96.9']);
});

test('full marks that a note may give owe no reason for certain', () => {
  const changes = { G14: '10.00', H14: null, G21: '99.40', A23: '注：完成75%以上的得满分。' };
  const { reviews } = reviewSheet(sheetWith(changes));
  const found = reviews[0]!.findings.filter(({ cells }) => cells[0]?.row === 13);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['full-score-unmet', 'review'],
    ['reason-missing', 'review'],
  ]);
});
