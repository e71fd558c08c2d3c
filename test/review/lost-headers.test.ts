import { join } from 'node:path';
import { type Review, reviewSheet } from '../../src/review';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';
import { type DrawnForm, drawnForms, drawnSheet } from '../fixtures/forms/drawn-form';

/*
 * A header that is blank, or in words nobody foresaw, costs what its column says. It must not make
 * anything else an error, nor have anything written that would not be written otherwise.
 */

const HEADERS = {
  indicators: /指标值|完成值|实际值|目标值|^分值$|得分$|权重|三级|二级|原因/,
  funds: /^[^\d]*(?:预算数|预算$|执行|支出|得分|分值|分数)/,
} as const;

type Block = keyof typeof HEADERS;

const WRONG_TOTAL = 'the total is not the sum of what the rows should have';

/** What still follows from a lost header, by form and header, and why. */
const FOLLOWS: Readonly<Record<string, string>> = {
  'groups-assessed-without-targets 一级指标': 'nothing tells which rows the form assesses',
  'hubei-goals-over-repeated-headers 得分（20分*执行率）': WRONG_TOTAL,
  'yunnan-caption-under-title 得分': WRONG_TOTAL,
  'blank-scores-under-column-numbers 年初预算数': 'the numbers below no longer count from 1',
  'budget-added-in-the-year 执行率': 'blank amounts leave nothing to tell the columns by',
  'department-overspent 全年预算数': 'amounts stand beside their headers, not under them',
  'fund-total-below-its-sources 年初预算数': 'sources without rates come before the total',
  'funds-behind-labels-in-one-row 全年预算数：48':
    'the budget of the beginning stands for the year',
  'beijing-rate-in-whole-percent 得分': WRONG_TOTAL,
  'fund-rail-on-two-rows 得分': WRONG_TOTAL,
  'limits-in-indicator-names 得分': WRONG_TOTAL,
  'limits-passed-and-over-scored 得分': WRONG_TOTAL,
  'wrong-execution-score-in-odd-order 得分': WRONG_TOTAL,
  'targets-split-without-merges 年度指标值': 'its second part stands for the whole target',
  'blank-total-below-subtotal 分值': 'the sum of the indicators stands for the total',
  'group-sums-called-total 年度指标值': 'a sum is told by its row having no target',
  'sum-within-a-level 指标值': 'a sum is told by its row having no target',
  'scores-reckoned-wrong-by-hand 分值': 'without points only the printed scores can be added',
  'hebei-three-part-scores 单项指标实际完成值': 'the rate of completion is taken for the result',
  'deduction-with-its-reason 分值': 'the points of the group are those of its only row',
  'limits-in-indicator-names 分值': 'the points of the group are those of its only row',
  'shanxi-numbered-names 分值': 'the points of the group are those of its only row',
  'jilin-weights-at-levels-and-data-items 分值': 'the points of a level stand for the row',
  'sichuan-scale-as-target 得分': WRONG_TOTAL,
  'score-not-less-its-deduction 扣分':
    'nothing else tells the total from the score as the wrong one',
  'score-not-less-its-deduction 扣分原因': 'the reason is what bears the score out',
  'hebei-three-part-scores 三级指标': 'a row that names no indicator is read as one',
  'hunan-project-with-rows-of-none 三级指标': 'a row that names no indicator is read as one',
  'list-with-project-behind-four-columns 项目名称': 'nothing else parts the projects of the list',
  'results-parted-by-a-blank-column 分值': 'behind two blank headers begins another table',
  'results-parted-by-a-blank-column 得分': 'behind two blank headers begins another table',
  'list-of-projects-without-funds 项目名称': 'nothing else parts the projects of the list',
  'several-projects-in-one-list 项目名称': 'nothing else parts the projects of the list',
  'projects-with-subtotals 项目名称': 'nothing else parts the projects of the list',
  'name-under-its-explanation 评分标准': 'the row counts by the standard that stands there',
  'name-under-its-explanation 得分': 'without scores nothing tells that the row did not slide',
  'amounts-told-by-their-rate 分值': 'nothing tells that lines to be signed lack no points',
  'names-carry-points-beside-groups 目标值': '目标内容 stands for the targets',
  'transfer-management-block 未完成原因和改进措施': 'what is said at the foot stands for all rows',
  'yunnan-caption-under-title 偏差原因分析及改进措施':
    'what is said at the foot stands for all rows',
  'transfer-with-management-questions 未完成原因和改进措施':
    'what is said at the foot stands for all rows',
  'total-of-rows-without-execution 参考分值': 'nothing tells that the total leaves the funds out',
  'yunnan-department-tasks 偏差原因分析及改进措施': 'what is said at the foot stands for all rows',
};

const ODD = join(__dirname, '../fixtures/odd-forms');
const FORMS = [...drawnForms(), ...drawnForms(ODD)]
  .map((one) => ({ one, reviews: reviewsOf(one) }))
  .filter(({ reviews }) => reviews.length > 0)
  .map(({ one, reviews }) => ({ one, whole: new Set(told(reviews)) }));

describe.each([
  ['indicators', 'is blank', ''],
  ['indicators', 'is in words nobody foresaw', '甲乙丙丁'],
  ['funds', 'is blank', ''],
  ['funds', 'is in words nobody foresaw', '甲乙丙丁'],
] as const)('where a header of the %s %s', (block, _, word) => {
  const forms = FORMS.map((form) => [form.one.name, form, headerOf(form.one, block)] as const);
  test.each(forms.filter(([, , row]) => row >= 0))('%s has nothing else', (name, form, row) => {
    const { one, whole } = form;
    const others = one.rows[row]!.flatMap((text, column) => {
      const header = text.replace(/\s/g, '');
      if (text === '' || `${name} ${header}` in FOLLOWS) return [];
      const found = told(reviewsOf(withHeader(one, row, column, word)));
      return found.filter((said) => !whole.has(said)).map((said) => `${header}: ${said}`);
    });
    expect(others).toEqual([]);
  });
});

test('a column told by what it holds says so, and is not sure', () => {
  const one = drawnForms().find(({ name }) => name === 'results-in-words')!;
  const row = headerOf(one, 'indicators');
  const [review] = reviewsOf(withHeader(one, row, 2, '甲乙丙丁'));
  const column = review!.form.columns.find((reading) => reading.field === 'name');
  expect(column).toMatchObject({ column: 2, evidence: '依据本列内容', confidence: 0.6 });
});

function headerOf({ rows }: DrawnForm, block: Block): number {
  const isHeader = (row: readonly string[]): boolean =>
    row.filter((text) => HEADERS[block].test(text)).length >= 3 &&
    (block === 'indicators' || !row.some((text) => /^\d/.test(text)));
  return rows.findIndex(isHeader);
}

function withHeader(one: DrawnForm, row: number, column: number, word: string): DrawnForm {
  const rows = one.rows.map((cells, i) =>
    i === row ? cells.map((text, k) => (k === column ? word : text)) : cells,
  );
  return { ...one, rows };
}

function reviewsOf(one: DrawnForm): readonly Review[] {
  const id = one.expected.get('standard');
  const standard = id ? findStandard(id)! : DEFAULT_STANDARD;
  return reviewSheet(drawnSheet(one), { standard }).reviews;
}

/** Errors but for the lost header itself, and what would be written, by row. */
function told(reviews: readonly Review[]): string[] {
  return reviews.flatMap(({ findings, edits }) => [
    ...findings
      .filter(({ severity, rule }) => severity === 'error' && rule !== 'header-missing')
      .map(({ rule, cells }) => `${rule} in row ${(cells[0]?.row ?? 0) + 1}`),
    ...edits.map(({ cell, after }) => `row ${cell.row + 1} is written ${String(after.value)}`),
  ]);
}
