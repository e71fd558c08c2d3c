import { a1 } from '../../sheet';
import type { Field } from '../form';
import type { Grid } from '../evidence/grid';
import type { Territory } from '../places/territory';
import type { Companion, CompanionKind } from './companion';

/** What a table calls itself, the most telling first. */
const TITLES: readonly (readonly [RegExp, CompanionKind])[] = [
  [/监控|监测/, 'monitored'],
  [/调整/, 'adjusted'],
  [/批复|下达|核定|批准/, 'approved'],
  [/申报|申请/, 'filed'],
  [/目标/, 'approved'],
];

/** What its header asks for, where no title says what it is. */
const COLUMNS: readonly (readonly [RegExp, CompanionKind])[] = [
  [/月(?:份)?(?:底|末)?(?:执行|完成|实际)|预计完成|可能性/, 'monitored'],
  [/调整后/, 'adjusted'],
  [/批复/, 'approved'],
];

/** Which table of targets it is, by its title, by the columns of its header, else by the sheet's name. */
export function kindOf(
  grid: Grid,
  territory: Territory,
  title: Field | null,
): Pick<Companion, 'kind' | 'evidence'> {
  const [header] = territory.headers;
  const asked = grid
    .rowsBetween(header.top, header.bottom)
    .flatMap((row) => grid.filled(row, territory.band));
  for (const [words, kind] of COLUMNS) {
    const cell = asked.find(({ label }) => words.test(label.full));
    // a header is evidence of what is asked for, whatever the title promises
    if (cell && kind !== 'approved') {
      return { kind, evidence: [`${a1(cell.at)}表头「${cell.label.full}」`] };
    }
  }
  const names = titlesAbove(grid, territory, title);
  for (const [words, kind] of TITLES) {
    const name = names.find(({ text }) => words.test(text));
    if (name) return { kind, evidence: [`${name.where}「${name.text}」`] };
  }
  return { kind: 'approved', evidence: ['指标表头有「指标值」而没有「实际完成值」「得分」'] };
}

function titlesAbove(
  grid: Grid,
  { top, ceiling, band }: Territory,
  title: Field | null,
): { readonly where: string; readonly text: string }[] {
  const own = title ? [{ where: `${a1(title.at)}标题`, text: title.text }] : [];
  const lines = grid.rowsBetween(Math.max(ceiling, top - 6), top - 1).flatMap((row) => {
    const [cell, ...others] = grid.over(row, band);
    if (!cell || others.length > 0) return [];
    return [{ where: `${a1(cell.at)}标题`, text: cell.label.full }];
  });
  return [...own, ...lines, { where: '工作表', text: grid.sheet.name }];
}
