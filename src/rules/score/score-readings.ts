import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import type { Report } from '../rule';
import { fixed } from '../shared/words/figures';
import { holdsTwoFigures } from '../shared/words/two-figures';
import { isAskedReading } from '../shared/reasons/asked-reading';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, figuresOf, nameOf, rowsOf, type Row } from '../shared/rows/rows';

export const scoreReadings = defineRule({
  id: 'score-readings',
  title: '得分因理解不同而不同',
  outcome: 'review',
  isUnmarked: true,
  basis: [
    '财预〔2020〕10号：完成指标值的记满分，未完成的按比例记分；指标值是下限还是上限由指标值自身写明',
  ],
  messages: {
    unusual:
      '{name}{figures}，{candidates}；表内{printed}只有{reading}才成立，请核实，并在{target}写明「≥」或「≤」。',
    blank: '{name}{figures}，{candidates}；请核实后填写{cell}，并在{target}写明「≥」或「≤」。',
    total: '{name}{figures}，{candidates}；请核实后填写{cell}。',
    unlikely:
      '{name}{figures}，{candidates}；表内{printed}只有{reading}才成立，请核对得分；确是越少越好的，请在{target}写明「≤」。',
    none: '{name}{figures}，{candidates}；表内{printed}与各种理解都不符，请核对得分。',
  },
  page: {
    looksFor:
      '指标值没有写明方向或单位，几种合理的理解得出不同的得分，而表内得分不是通常理解的那一个。',
    why: '理解不止一种时，程序不代为决定，也不改写已填的得分，只把几种结果摆出来。',
    example: '指标值80、实际62，名称看不出越大越好还是越小越好：按「≥」得38.75，按「≤」得50.00。',
    fix: '在指标值前补写「≥」或「≤」，或补全单位，再核对得分。',
  },
  looksAt: rowsThat(({ score }) => score.candidates),
  check(input) {
    return rowsOf(input).flatMap((row): Report<Message>[] => {
      const { candidates, outcome, reading, doubt } = row.score;
      // where a unit is in doubt that is the question, and the readings follow from it
      if (!candidates || doubt) return [];
      if (outcome === 'pass' && reading !== undefined) return [report('unusual', row)];
      if (outcome === 'review') return [report(row.score.toldByTotal ? 'total' : 'blank', row)];
      if (outcome !== 'fail') return [];
      const isAsked = isAskedReading(row) || holdsTwoFigures(row.score.text);
      return [{ ...report(reading ? 'unlikely' : 'none', row), ...(!isAsked && ERROR) }];
    });
  },
});

const ERROR = { severity: 'error' } as const;

type Message = 'unusual' | 'blank' | 'total' | 'unlikely' | 'none';

function report(message: Message, row: Row): Report<Message> {
  const { indicator, score } = row;
  return {
    message,
    data: {
      name: nameOf(row),
      figures: figuresOf(row),
      candidates: (score.candidates ?? [])
        .map(({ value, reading }) => `${reading}应得${fixed(value, score.digits)}`)
        .join('，'),
      reading: score.reading ?? '',
      printed: score.text ?? '',
      target: indicator.target ? a1(indicator.target.at) : '',
    },
    cells: cellsOf(indicator.score),
    ...(score.cell && { sendsTo: score.cell }),
    indicator: row.index,
  };
}
