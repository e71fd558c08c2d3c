import type { Chance } from '../chance';
import { type Grid, type GridCell, NOTHING } from '../grid';
import { widthOf } from '../mutations/mutation';
import { beside, stacked } from '../mutations/side-by-side';
import { drawForm, type DrawnForm } from './draw-form';
import { gradeOf, isAddend, sumOf } from './figure';

/** Mostly one form; sometimes several, each with its own way of scoring, of which one is asked about. */
export function drawSheet(chance: Chance): DrawnForm {
  if (!chance.happens(20)) return drawForm(true, chance);
  const first = drawForm(false, chance);
  const others = Array.from({ length: chance.pick([1, 1, 2]) }, () => drawForm(false, chance));
  const forms = [first, ...others];
  const sheet = others.reduce((before, form) => joined(before, form, chance), alone(first));
  const listed = chance.happens(35) ? belowList(sheet, forms, chance) : sheet;
  const at = chance.below(forms.length);
  const owed = forms.flatMap((form) => form.owed);
  return { ...asked(forms[at]!, listed.grid, listed.places[at]!, forms.length), owed };
}

/** Forms on one sheet, and how far each was moved from where it stands alone. */
interface Together {
  readonly grid: Grid;
  readonly places: readonly Place[];
}

export interface Place {
  readonly down: number;
  readonly right: number;
}

const HERE: Place = { down: 0, right: 0 };

function alone({ grid }: DrawnForm): Together {
  return { grid, places: [HERE] };
}

function joined({ grid, places }: Together, form: DrawnForm, chance: Chance): Together {
  if (chance.happens(65)) {
    const gap = chance.pick([0, 1, 1, 2, 3]);
    const down = grid.cells.length + gap;
    return { grid: stacked(grid, form.grid, gap), places: [...places, { down, right: 0 }] };
  }
  const gap = chance.between(1, 3);
  const down = chance.pick([0, 0, 0, 1, 4]);
  const right = widthOf(grid) + gap;
  return { grid: beside(grid, form.grid, { gap, down }), places: [...places, { down, right }] };
}

/** A list of the projects with their totals above their forms, as a file of several has it. */
function belowList(
  { grid, places }: Together,
  forms: readonly DrawnForm[],
  chance: Chance,
): Together {
  const total = chance.pick(['自评得分', '得分', '总分', '自评总分']);
  const rows = forms.map((form, i) => {
    const sum = sumOf(form.figures.filter(isAddend), form.way);
    return [String(i + 1), `项目${'甲乙丙'[i] ?? ''}`, sum, gradeOf(sum)];
  });
  const list = ownTable([['序号', '项目名称', total, '等级'], ...rows]);
  const gap = chance.between(1, 2);
  const down = list.cells.length + gap;
  const under = places.map((place) => ({ ...place, down: place.down + down }));
  return { grid: stacked(list, grid, gap), places: under };
}

function ownTable(rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((texts) =>
    texts.map((text): GridCell => (text === '' ? NOTHING : { text, role: 'own' })),
  );
  return { cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** A form among others: its figures where they are on the sheet of all. */
function asked(form: DrawnForm, grid: Grid, place: Place, forms: number): DrawnForm {
  const { down, right } = place;
  const figures = form.figures.map((figure) => {
    const { row, column } = figure.at;
    return { ...figure, at: { row: row + down, column: column + right } };
  });
  return { ...form, grid, figures, forms, alone: { grid: form.grid, ...place } };
}
