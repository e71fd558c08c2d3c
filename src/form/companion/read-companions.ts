import { contains, type SheetSnapshot } from '../../sheet';
import type { Area } from '../../sheet';
import { Corrections } from '../correction';
import type { Form, Indicator } from '../form';
import { Grid } from '../evidence/grid';
import type { Header } from '../places/header-cells';
import { readForm } from '../read-form';
import { divideSheet, type Territory } from '../places/territory';
import { type Companion, headOf } from './companion';
import { kindOf } from './companion-kind';
import { outOfReach } from './out-of-reach';
import { readAnnualGoal } from './read-annual-goal';
import { readBudget } from './read-budget';
import { findTargetHeaders } from './target-headers';
import { isBefore, withoutColumns } from './target-columns';

/**
 * Finds every table of targets on a sheet: 绩效目标申报表, 批复表, 调整表, 运行监控表. A self-evaluation is
 * none of them, whatever else stands on its sheet. Never throws.
 * @param forms the areas of the self-evaluations on the sheet, none of which is read again
 */
export function readCompanions(
  sheet: SheetSnapshot,
  forms: readonly Area[] = [],
): readonly Companion[] {
  if (isFilledBy(sheet, forms)) return [];
  const grid = new Grid(sheet, new Corrections(sheet.name));
  const headers = findTargetHeaders(grid).filter(
    ({ top, left }) => !forms.some((area) => contains(area, { row: top, column: left })),
  );
  return divideSheet(grid, headers).map((territory) => readCompanion(grid, territory));
}

/** Whether each row of the sheet lies within one of these areas, as on most sheets with a form. */
function isFilledBy(sheet: SheetSnapshot, areas: readonly Area[]): boolean {
  return sheet.rowNumbers().every((row) => {
    const cells = sheet.cellsInRow(row);
    return areas.some((area) => cells.every(({ column }) => contains(area, { row, column })));
  });
}

function readCompanion(grid: Grid, territory: Territory): Companion {
  const form = readForm(
    grid,
    reading(territory, (header) => withoutColumns(header, isBefore)),
  );
  const isUnchanged = form.indicators.some(({ target }) => !target || target.text === '');
  const before = isUnchanged ? readForm(grid, reading(territory, onlyBefore)) : form;
  const indicators = form.indicators.map((one) => orAsBefore(one, before));
  const [header] = territory.headers;
  return {
    ...kindOf(grid, territory, form.title),
    ...headOf(form),
    goal: readAnnualGoal(grid, territory) ?? form.goals.planned,
    budget: readBudget(grid, territory, form.fund),
    indicators,
    outOfReach: outOfReach(grid, header, indicators),
  };
}

function onlyBefore(header: Header): Header {
  return withoutColumns(header, (cell) => !isBefore(cell));
}

function reading(territory: Territory, change: (header: Header) => Header): Territory {
  const [first, ...others] = territory.headers;
  return { ...territory, headers: [change(first), ...others.map(change)] };
}

/** A row whose adjusted target is left blank was not adjusted: the target before holds. */
function orAsBefore(one: Indicator, before: Form): Indicator {
  if (one.target && one.target.text !== '') return one;
  const same = before.indicators.find(({ row }) => row === one.row);
  return same?.target ? { ...one, target: same.target } : one;
}
