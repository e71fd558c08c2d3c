import type { SheetSnapshot } from '../sheet';
import { Corrections } from './correction';
import type { LayoutCorrection } from './layout-correction';
import { findHeaders } from './places/find-headers';
import { Grid } from './evidence/grid';
import type { Form } from './form';
import { readForm } from './read-form';
import { divideProjects } from './places/project-list';
import type { FailedForm, SheetReading } from './reading';
import { refusalOf } from './refusal';
import { divideSheet, type Territory } from './places/territory';

export interface ReadOptions {
  /** What officers said about how layouts are to be read; those for other sheets are passed over. */
  readonly layouts?: readonly LayoutCorrection[];
  /** Whether a form whose reading breaks down inside is named in `failed`, so that the others are read. */
  readonly isolated?: boolean;
}

/**
 * Finds every self-evaluation form on a sheet and the cell of every field, by labels and contents.
 * A sheet without a form, or with one cut off, comes back with a refusal.
 * @throws whatever breaks down inside, which is our own fault, unless it is `isolated`
 */
export function readForms(sheet: SheetSnapshot, options: ReadOptions = {}): SheetReading {
  const layouts = options.layouts && { layouts: options.layouts };
  try {
    return { ...formsOf(sheet, options), ...layouts };
  } catch (error) {
    if (!options.isolated) throw error;
    const failed = [{ at: { row: 0, column: 0 }, error }];
    return { snapshot: sheet, forms: [], refusal: null, failed, ...layouts };
  }
}

function formsOf(sheet: SheetSnapshot, options: ReadOptions): SheetReading {
  const grid = new Grid(sheet, new Corrections(sheet.name, options.layouts));
  const territories = divideSheet(grid, findHeaders(grid)).flatMap((one) =>
    divideProjects(grid, one),
  );
  const read = territories.map((one) => formIn(grid, one, options));
  const forms = read.flatMap((one) => ('error' in one ? [] : [one])).filter(isOwnForm);
  return {
    snapshot: sheet,
    forms,
    failed: read.flatMap((one) => ('error' in one ? [one] : [])),
    refusal: refusalOf(
      grid,
      forms.map((form) => form.area),
    ),
  };
}

function formIn(grid: Grid, territory: Territory, { isolated }: ReadOptions): Form | FailedForm {
  try {
    return readForm(grid, territory);
  } catch (error) {
    if (!isolated) throw error;
    const { top, left } = territory.headers[0];
    return { at: { row: top, column: left }, error };
  }
}

/**
 * Whether anything but a header row says that this is a form: its title or head, money, a total, or
 * rows enough. A note of two rows under 评价内容 and 得分 is none.
 */
function isOwnForm({ title, project, fund, total, grade, indicators }: Form): boolean {
  return !!(title ?? project ?? fund ?? total ?? grade) || indicators.length >= LEAST_ROWS;
}

const LEAST_ROWS = 2;
