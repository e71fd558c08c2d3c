import { AMOUNT_COLUMNS, type Form, FUND_NAMES } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import type { ColumnSum } from '../shared/fund/column-sum';
import { areOnlySome, type BrokenPart, brokenParts } from '../shared/fund/fund-division';
import { columnSums, divisionOf, isMixedUnits, sourcesOf } from '../shared/fund/fund-rows';
import { cellsOf } from '../shared/rows/rows';

export const fundSum = defineRule({
  id: 'fund-sum',
  title: '资金来源合计与总额不符',
  severity: 'error',
  basis: ['自评表项目资金栏：年度资金总额＝各资金来源之和'],
  messages: {
    differ: '{columns}，请核对年度资金总额与各资金来源。',
    rounded: '{columns}，相差不超过末位四舍五入的范围，请核实是否取整造成。',
    part: '{label}的{columns}，请核对这一行与其下各行。',
    some: '{columns}，所列各行都写着「其中」，可能只是总额的一部分，请核实是否还有没有列出的来源。',
    within:
      '{label}如是上一行的一部分，各来源合计与年度资金总额相符，如另是一项来源则不符，请核实。',
    units:
      '{columns}，其中有的金额相差约一万倍，可能元与万元混填，请核对各行的单位并统一；年度资金总额的执行率和得分暂不改写。',
  },
  page: {
    looksFor:
      '年初预算数、全年预算数、全年执行数三栏中，各资金来源之和是否等于年度资金总额（相差0.02以内视为四舍五入造成）。',
    why: '总额与来源对不上，说明有一个金额填错或漏填。',
    example: '全年预算数总额90.00，各来源合计89.00。',
    fix: '核对各行金额，改正填错的一个。',
  },
  looksAt: block('fund', ({ form }) => form.fund?.sources.length),
  check({ form, scores }) {
    const sources = sourcesOf(form);
    const total = form.fund?.total;
    const broken = columnSums(form).filter(({ agrees }) => !agrees);
    if (!total || broken.length === 0) return withinReports(form);
    const parts = brokenParts(total, sources);
    if (parts.length > 0) return parts.map(partReport);
    const columns = broken.map((sum) => columnText(sum, '总额')).join('；');
    const cells = broken.flatMap(({ column }) => cellsOf(total[column]));
    if (broken.every((sum) => isMixedUnits(form, sum))) {
      // the doubt of an amount is told where the rate is judged
      if (scores.fund?.rate.doubt) return [];
      const inputs = broken.filter(({ column }) => column !== 'initial');
      const first = inputs.flatMap(({ column }) => cellsOf(total[column]));
      const data = { columns };
      return [
        {
          message: 'units' as const,
          data,
          cells: [...first, ...cells],
          outcome: 'review' as const,
        },
      ];
    }
    const data = { columns };
    if (areOnlySome(total, sources)) {
      return [{ message: 'some' as const, data, cells, outcome: 'review' as const }];
    }
    const isRounded = form.fund.unit !== '元' && broken.every((sum) => sum.isOfLastDigits);
    if (isRounded)
      return [{ message: 'rounded' as const, data, cells, outcome: 'review' as const }];
    return [{ message: 'differ' as const, data, cells }];
  },
});

/** A row that must be part of the one above it, and says no more than 其中. */
function withinReports(form: Form) {
  const row = divisionOf(form)?.within;
  if (!row) return [];
  const data = { label: `「${row.label.trim()}」` };
  const cells = AMOUNT_COLUMNS.flatMap((column) => cellsOf(row[column]));
  return [{ message: 'within' as const, data, cells, outcome: 'review' as const }];
}

/** A row that the rows below it make up in other columns. */
function partReport({ whole, sum }: BrokenPart) {
  const data = { label: `「${whole.label.trim()}」`, columns: columnText(sum, '') };
  return { message: 'part' as const, data, cells: cellsOf(whole[sum.column]) };
}

function columnText({ column, total, sum }: ColumnSum, whole: string): string {
  const name = whole === '' ? '其下各行' : '各来源';
  return `${FUND_NAMES[column]}${whole}为${plain(total)}，${name}合计为${plain(sum)}`;
}
