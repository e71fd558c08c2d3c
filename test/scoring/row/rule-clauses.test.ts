import fc from 'fast-check';
import { ruleClauses } from '../../../src/scoring/row/rule-clauses';

/** The clauses in short: nothing, share, none, ≥90% full, 2人-1 below. */
function read(text: string): string[] | null {
  const clauses = ruleClauses(text);
  return (
    clauses &&
    clauses.map((clause) => {
      if (clause.kind === 'from') {
        const { operator, value, unit } = clause.from;
        return `${operator ?? ''}${value.toString()}${unit ?? '%'}${clause.saysFull ? ' full' : ''}`;
      }
      if (clause.kind !== 'per-step') return clause.kind;
      const { size, points, side } = clause.step;
      return `${size.value.toString()}${size.unit ?? '%'}-${points.toString()} ${side}`;
    })
  );
}

const UNDERSTOOD: [text: string, clauses: string[]][] = [
  ['完成得满分', ['nothing']],
  ['健全、规范得满分', ['nothing']],
  ['反映培训任务的完成情况', ['nothing']],
  ['完成值达到指标值，记满分', ['nothing']],
  ['未完成按比例扣分', ['share']],
  ['得分=实际完成值/指标值×10分', ['share']],
  ['否则不得分', ['none']],
  ['未按期完成的得0分', ['none']],
  ['发生一起不得分', ['none']],
  ['超支的按超支比例扣减', ['excess']],
  ['≥85%', ['≥85%']],
  ['100%', ['100%']],
  ['完成率达到90%得满分', ['≥90% full']],
  ['90%（含）以上的得满分', ['≥90% full']],
  ['每少2人扣1分', ['2人-1 below']],
  ['每少两人，扣0.5分', ['2人-0.5 below']],
  ['每少人扣1分', ['1人-1 below']],
  ['每少一场扣2分', ['1场-2 below']],
  ['每低1个百分点扣1分', ['1%-1 below']],
  ['每逾期1天扣减2分', ['1天-2 beyond']],
];

test.each([
  ...UNDERSTOOD,
  ['1.完成得满分。\n2.未完成按比例扣分。', ['nothing', 'share']],
  ['①完成得满分；②否则不得分', ['nothing', 'none']],
])('「%s」 says %j', (text, clauses) => expect(read(text)).toEqual(clauses));

const NOT_UNDERSTOOD = [
  '低于80%不得分',
  '80%-95%得50%分值',
  '完成80%以上得一半分',
  '最多扣10分',
  '滴漏每次扣1分',
  '每座不达标扣1分',
  '专家打分',
  '视完成情况适当给分',
  '分三档给分',
  '低于80%',
  '每少0人扣1分',
];

test.each(NOT_UNDERSTOOD)('「%s」 is not understood', (text) => expect(read(text)).toBeNull());

test('a rule is understood where each of its clauses is, and only there', () => {
  const clause = fc.constantFrom(...UNDERSTOOD.map(([text]) => text), ...NOT_UNDERSTOOD);
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (texts) => {
      const apart = texts.map(read);
      const together = apart.some((one) => one === null) ? null : apart.flat();
      expect(read(texts.join('；'))).toEqual(together);
    }),
  );
});
