import {
  preReview,
  preReviewHeading,
  preReviewHtml,
  preReviewIntroduction,
} from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { type Held, sheetWith } from '../rules/sheet-with';

const review = (changes: Record<string, Held> = {}) => reviewSheet(sheetWith(changes)).reviews[0]!;

/** A reason is owed for row 14, 10 points, and for row 18, of 15 points. */
const TWO = { H14: null, E18: '54%', G18: '13.50', G21: '95.40' };

test('the question that puts the most points in question comes first', () => {
  expect(preReview(review(TWO)).map(({ cells }) => cells[0])).toEqual(['H18', 'H14']);
});

test('each question says what to have ready', () => {
  const [question] = preReview(review(TWO));
  expect(question!.question).toContain('偏差原因');
  expect(question!.evidence).not.toBe('');
});

test('a row is asked about once, and never what was set aside', () => {
  const asked = review(TWO);
  const [first] = asked.findings;
  const again = {
    ...asked,
    findings: [...asked.findings, { ...first!, severity: 'info' as const }],
  };
  expect(preReview(again)).toHaveLength(preReview(asked).length);
  const aside = {
    ...asked,
    findings: asked.findings.map((one) => ({ ...one, setAside: '已核实' })),
  };
  expect(preReview(aside)).toEqual([]);
});

test('there are five at most, said at the head of the page', () => {
  const all = Object.fromEntries([13, 14, 15, 17, 18, 20].map((row) => [`G${row}`, '1.00']));
  const asked = review(all);
  expect(preReview(asked)).toHaveLength(5);
  expect(preReviewIntroduction(asked)).toBe('审核时最可能问到的5个问题，影响最大的在前。');
});

test('a form without a question says so on a page that loads nothing', () => {
  expect(preReviewIntroduction(review())).toBe('没有找到审核时可能追问的地方。');
  const page = preReviewHtml(review());
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('<ol>');
  expect(page).not.toMatch(/<script|src=|href=/);
});

test('the heading names the project, and its text is escaped', () => {
  expect(preReviewHeading(review())).toBe('上报前预审：社区养老服务补贴经费');
  expect(preReviewHtml(review({ B3: '甲<乙' }))).toContain('上报前预审：甲&#60;乙');
});
