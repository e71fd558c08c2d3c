import { gatherTables } from '../../src/companion';
import { checkHtml, checkSheet, pasteBlock, preReview, preReviewHtml } from '../../src/documents';
import { readForms } from '../../src/form';
import { comparisonOf, reviewForm } from '../../src/review';
import { DEFAULT_STANDARD } from '../../src/standards';
import { a1 } from '../../src/sheet';
import { approvedWith } from '../rules/approved/approved-sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

const source = { file: null, version: '1' };

function review(
  approved: Readonly<Record<string, Held>> | null,
  own: Readonly<Record<string, Held>> = {},
) {
  const form = readForms(sheetWith(own)).forms[0]!;
  const tables = approved ? gatherTables([{ snapshot: approvedWith(approved) }]) : [];
  return reviewForm(form, DEFAULT_STANDARD, { tables });
}

test('without a table of targets there is no comparison, in the pane or on paper', () => {
  expect(comparisonOf(review(null))).toBeNull();
  expect(checkSheet(review(null), source)).not.toHaveProperty('comparison');
  expect(checkHtml([checkSheet(review(null), source)])).not.toContain('对照');
});

test('the line counts what is the same and what is not', () => {
  expect(comparisonOf(review({}))!.line).toBe('对照：绩效目标表（工作表「自评表」）· 8 项一致');
  expect(comparisonOf(review({ D8: '≥2200人', E9: '5.00' }))!.line).toBe(
    '对照：绩效目标表（工作表「自评表」）· 6 项一致 · 2 项不一致',
  );
});

test('each row says both values and both cells', () => {
  const { rows } = comparisonOf(review({ D8: '≥2200人' }))!;
  expect(rows[0]).toMatchObject({
    name: '补贴老年人数',
    approved: { target: '≥2200人', weight: '15.00' },
    own: { target: '≥2000人', weight: '15.00' },
    state: 'changed',
    change: 'lowered',
  });
  expect([a1(rows[0]!.cell!), a1(rows[0]!.beside!.cell)]).toEqual(['D13', 'D8']);
});

test('what only one of the tables has is said so', () => {
  const extra = { A16: '满意度指标', C16: '护理员满意度', D16: '≥85%', E16: '5' };
  const { rows } = comparisonOf(review({ ...extra, C8: '发放护理床位' }))!;
  expect(rows.map(({ name, state }) => [name, state])).toEqual(
    expect.arrayContaining([
      ['补贴老年人数', 'added'],
      ['发放护理床位', 'missing'],
      ['护理员满意度', 'missing'],
    ]),
  );
});

test('the 核验单 lays the approved values beside the form’s', () => {
  const page = checkHtml([checkSheet(review({ D8: '≥2200人' }), source)]);
  expect(page).toContain('四、与批复的绩效目标对照');
  expect(page).toContain('≥2200人，15.00分');
});

test('the block to paste has plain numbers, texts on one line and the order approved', () => {
  const block = pasteBlock(review({}, { E13: '2,150人', H14: '受场地改造影响，\n三场培训推迟。' }));
  expect(block.rows.slice(0, 3)).toEqual([
    ['2150', '15', ''],
    ['9', '7.5', '受场地改造影响， 三场培训推迟。'],
    ['100', '10', ''],
  ]);
  expect(block.text.split('\n')).toHaveLength(8);
  expect(block.undecided).toEqual([]);
  // the first two approved rows change places, and so does what is pasted
  const turned = { C8: '培训护理员场次', D8: '≥12次', C9: '补贴老年人数', D9: '≥2000人' };
  expect(pasteBlock(review(turned)).rows[0]!.slice(0, 2)).toEqual(['9', '7.5']);
});

test('the officer’s own order of columns is kept', () => {
  const block = pasteBlock(review(null), ['name', 'score', 'actual']);
  expect(block.rows[1]).toEqual(['培训护理员场次', '7.5', '9']);
});

test('an approved indicator the form does not have keeps its place blank', () => {
  const { rows } = pasteBlock(review({ C8: '发放护理床位' }));
  expect(rows[0]).toEqual(['', '', '']);
  expect(rows.at(-1)).toEqual(['2150', '15', '']);
});

test('the pre-review asks at most five questions, one a row, what must be fixed first', () => {
  const own = { G13: '14.00', E20: '90%' };
  const moved = {
    D8: '≥2200人',
    D9: '≥15次',
    D13: '≥70%',
    D14: '健全并执行',
    C5: '130.00',
    D12: '≤500元',
  };
  const questions = preReview(review(moved, own));
  expect(questions).toHaveLength(5);
  expect(questions[0]!.cells[0]).toMatch(/^[FG]13$|^D13$/);
  expect(questions.every(({ evidence }) => evidence.endsWith('。'))).toBe(true);
  const rows = questions.map(({ cells }) => cells[0]!.slice(1));
  expect(new Set(rows).size).toBe(rows.length);
});

test('a right form is asked nothing, and the page gives no score', () => {
  expect(preReview(review({}))).toEqual([]);
  const page = preReviewHtml(review({}));
  expect(page).toContain('没有找到审核时可能追问的地方。');
  expect(page).not.toMatch(/\d+分/);
});
