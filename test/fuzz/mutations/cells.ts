import { NOTHING } from '../grid';
import { changed, filledSpot, isFigure, mapCells, type Mutation, spot, widthOf } from './mutation';

const NUMBERS =
  '0|1|5|10|10.00|100|0.5|-3|12.345|99.999|1e308|1,234.56|９５|0.00|1000000|33.333333|9999999999999999|5分|95%|0.95%|-0'.split(
    '|',
  );
const WORDS =
  '同上|详见附件|达成|部分达成|未完成|优|良|/|—|无|待定|合计|总分|得分|分值|权重|自评得分|评分等级|三级指标|年度指标值|实际完成值|预算执行率|项目资金（万元）|年度资金总额|年初预算数|全年执行数|执行率|产出指标|偏差原因|≥90%|≤5天|12月底前|=|≥|100分|（10分）|暂无数据|#DIV/0!|=1+1| |　|第1页'.split(
    '|',
  );

export const typeOver: Mutation = (grid, chance) => {
  const text = chance.pick(chance.below(2) ? NUMBERS : WORDS);
  return changed(grid, spot(grid, chance), (cell) => ({
    text,
    role: cell.role ?? (text.trim() === '' ? null : 'own'),
    ...(isFigure(text) && !isFigure(cell.text) && { typed: true }),
  }));
};

export const spoilText: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ text, role }) => {
    const at = chance.below(text.length + 1);
    const sign = chance.pick(['', ' ', '\n', '0', '.', '-', '：', '（', '％', '\u200b', '约']);
    return { text: text.slice(0, at) + sign + text.slice(at + chance.below(2)), role };
  });

export const scaleNumber: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ text, role }) => {
    const number = Number(text.replace(/,/g, ''));
    if (text === '' || Number.isNaN(number)) return { text, role };
    const factor = chance.pick([0, -1, 0.01, 0.1, 2, 10, 100, 10_000]);
    return { text: String(Number((number * factor).toPrecision(12))), role };
  });

export const copyText: Mutation = (grid, chance) => {
  const from = filledSpot(grid, chance);
  const copied = grid.cells[from.row]?.[from.column] ?? NOTHING;
  return changed(grid, spot(grid, chance), ({ role }) => ({ ...copied, role: role ?? 'own' }));
};

export const blankCell: Mutation = (grid, chance) =>
  changed(grid, filledSpot(grid, chance), ({ role }) => ({
    text: '',
    role: role === 'computed' ? role : null,
  }));

export const blankColumnPart: Mutation = (grid, chance) => {
  const column = chance.below(widthOf(grid));
  const from = chance.below(grid.cells.length);
  const to = from + chance.below(grid.cells.length - from);
  return mapCells(grid, (cell, row, c) => {
    if (c !== column || row < from || row > to) return cell;
    return { text: '', role: cell.role === 'computed' ? 'computed' : null };
  });
};
