import { numberIn, unitsApart } from '../../scoring';
import { AMOUNT_COLUMNS, type Field, FUND_NAMES, fundRows } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { amountIn } from '../shared/words/figures';
import { cellList } from '../shared/words/cell-list';
import type { RuleInput } from '../rule';

/** Amounts in 万元 are printed with two decimals. */
const PRINTED_DECIMALS = 2;

export const fundPrecision = defineRule({
  id: 'fund-precision',
  title: '金额位数或单位不一致',
  severity: 'info',
  basis: ['自评表项目资金（万元）栏保留两位小数'],
  messages: {
    decimals: '{cells}的金额多于两位小数，宜按万元保留两位。',
    mixed: '{columns}相差约一万倍，可能一个以万元、一个以元填写，请核实单位。',
  },
  page: {
    looksFor: '以万元填写的金额是否多于两位小数；同一行的金额是否一个用万元、一个用元。',
    why: '位数不一致会使合计对不上；单位混用会使执行率离谱。',
    example: '全年执行数写89.974；年初预算数324.00而全年预算数2142000.00。',
    fix: '统一为万元、两位小数。',
  },
  looksAt: block('fund', ({ form }) => form.fund),
  check(input) {
    return [...tooManyDecimals(input), ...mixedUnits(input)];
  },
});

function tooManyDecimals({ form: { fund } }: RuleInput) {
  if (!fund || fund.unit === '元' || fund.unreadable !== null) return [];
  const fields = fundRows(fund).flatMap((row) => AMOUNT_COLUMNS.map((column) => row[column]));
  const cells = fields
    .filter((field): field is Field => field !== null && shownDecimals(field) > PRINTED_DECIMALS)
    .map(({ at }) => at);
  if (cells.length === 0) return [];
  return [{ message: 'decimals' as const, data: { cells: cellList(cells) }, cells }];
}

function mixedUnits({ form: { fund } }: RuleInput) {
  const total = fund?.total;
  const budget = numberIn(total?.budget ?? null);
  if (!total?.budget || !budget) return [];
  const other = (['initial', 'executed'] as const).find((column) => {
    const amount = numberIn(total[column]);
    return amount !== null && unitsApart(amount, budget) !== null;
  });
  const field = other && total[other];
  if (!field) return [];
  const data = {
    columns: `${FUND_NAMES[other]}${field.text}与全年预算数${total.budget.text}`,
  };
  return [
    {
      message: 'mixed' as const,
      data,
      cells: [field.at],
      outcome: 'review' as const,
    },
  ];
}

function shownDecimals({ cell }: Field): number {
  return amountIn(cell)?.decimals ?? 0;
}
