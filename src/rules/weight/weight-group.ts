import { Decimal } from '../../values';
import { a1, type CellAddress } from '../../sheet';
import type { LevelLabel } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/figures';
import { rowsOf, type Row } from '../shared/rows';
import type { RuleInput } from '../rule';

export const weightGroup = defineRule({
  id: 'weight-group',
  title: '分组分值与各行之和不符',
  severity: 'warning',
  marks: false,
  basis: ['自评表中一级、二级指标后印出的分值，如「产出指标(50分)」'],
  messages: {
    differ: '{cell}「{label}」印为{points}分，其下各行分值合计{sum}，建议核对。',
  },
  page: {
    looksFor: '一级或二级指标名称后印出的分值，是否等于其下各行分值之和。',
    why: '分组分值是批复时定的，行与组对不上说明有一行分值被改动。',
    example: '「产出指标(50分)」之下各行分值合计48.00。',
    fix: '对照批复的绩效目标表核对该组各行分值。',
  },
  looksAt: block('indicators', (input) =>
    rowsOf(input).some(({ indicator }) => indicator.level1?.points || indicator.level2?.points),
  ),
  check(input) {
    return (['level1', 'level2'] as const).flatMap((level) =>
      headings(input, level).flatMap(({ label, rows }) => {
        if (rows.some(({ indicator, score }) => !indicator.weight || !score.weight)) return [];
        const sum = rows.reduce((all, { score }) => all.plus(score.weight!), new Decimal(0));
        if (sum.equals(label.points!)) return [];
        const data = {
          cell: a1(label.at),
          label: label.text,
          points: label.points!,
          sum: plain(sum),
        };
        return [{ message: 'differ' as const, data, cells: [label.at] }];
      }),
    );
  },
});

interface Heading {
  readonly label: LevelLabel;
  readonly rows: Row[];
}

function headings(input: RuleInput, level: 'level1' | 'level2'): Heading[] {
  const byCell = new Map<string, Heading>();
  for (const row of rowsOf(input)) {
    const label = row.indicator[level];
    if (!label?.points) continue;
    const heading = byCell.get(keyOf(label.at));
    if (heading) heading.rows.push(row);
    else byCell.set(keyOf(label.at), { label, rows: [row] });
  }
  return [...byCell.values()];
}

function keyOf({ row, column }: CellAddress): string {
  return `${row}:${column}`;
}
