import { reasonPrompt, reviewSheet } from '../../src/review';
import { messageOf } from '../../src/rules';
import { a1 } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

const review = (changes: Record<string, Held | null>) =>
  reviewSheet(sheetWith(changes)).reviews[0]!;
const reasonRules = (changes: Record<string, Held | null>) =>
  review(changes)
    .findings.filter(({ severity, cells }) => severity === 'error' && a1(cells[0]!) === 'H14')
    .map(({ rule }) => rule);

/** A row that falls short in each way a result can be written. */
const SHORT: readonly Record<string, Held | null>[] = [
  { D14: '≥12次', E14: '9次' },
  { D14: '≥95%', E14: '88.2%', G14: '9.28', G21: '98.68' },
  { D14: '≤600元', E14: '800元' },
  { D14: '1.2万人', E14: '9000人' },
  { D14: '健全', E14: '部分达成指标并具有一定效果' },
  { D14: '是', E14: '否', G14: '0.00' },
  { D14: '2023年10月底前', E14: '2023年12月' },
];

test.each(SHORT)(
  'what the product offers for %o is no reason before the officer completes it',
  (row) => {
    const { form, findings } = review({ ...row, H14: null });
    const prompt = reasonPrompt(form.indicators[1]!)!;
    const sentences = findings.filter(({ rule }) => rule === 'reason-missing').map(messageOf);
    expect(sentences).toHaveLength(1);
    const facts = prompt.slice(0, prompt.indexOf('原因'));
    for (const stub of [prompt, facts, ...sentences]) {
      expect([stub, reasonRules({ ...row, H14: stub })]).toEqual([stub, ['reason-placeholder']]);
    }
  },
);

test.each(SHORT)('completed, what the product offers for %o is a reason', (row) => {
  const prompt = reasonPrompt(review({ ...row, H14: null }).form.indicators[1]!)!;
  const completed = prompt
    .replace('原因：____', '原因：场地改造停用两个月')
    .replace('____', '次年补办三场');
  expect(reasonRules({ ...row, H14: completed })).toEqual([]);
});

test.each(['按计划完成', '完成较好', '正常', '按计划推进，运行良好', '各项工作已顺利完成'])(
  '「%s」 is no reason for a shortfall',
  (text) => {
    expect(reasonRules({ H14: text })).toEqual(['reason-placeholder']);
  },
);
