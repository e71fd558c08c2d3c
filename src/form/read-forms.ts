import type { SheetSnapshot } from '../sheet';
import { Corrections, type LayoutCorrection } from './correction';
import { findHeaders } from './find-headers';
import { Grid } from './grid';
import type { Form } from './form';
import { readForm } from './read-form';
import { divideProjects } from './project-list';
import type { SheetReading } from './reading';
import { refusalOf } from './refusal';
import { divideSheet } from './territory';

export interface ReadOptions {
  /** What officers said about how layouts are to be read; those for other sheets are passed over. */
  readonly layouts?: readonly LayoutCorrection[];
}

/**
 * Finds every self-evaluation form on a sheet and the cell of every field, by labels and contents.
 * Never throws; a sheet without a form, or with one cut off, comes back with a refusal.
 */
export function readForms(sheet: SheetSnapshot, options: ReadOptions = {}): SheetReading {
  const grid = new Grid(sheet, new Corrections(sheet.name, options.layouts));
  const territories = divideSheet(grid, findHeaders(grid)).flatMap((one) =>
    divideProjects(grid, one),
  );
  const forms = territories.map((territory) => readForm(grid, territory)).filter(isOwnForm);
  return {
    snapshot: sheet,
    forms,
    ...(options.layouts && { layouts: options.layouts }),
    refusal: refusalOf(
      grid,
      forms.map((form) => form.area),
    ),
  };
}

/**
 * Whether anything but a header row says that this is a form: its title or head, money, a total, or
 * rows enough. A note of two rows under 评价内容 and 得分 is none.
 */
function isOwnForm({ title, project, fund, total, grade, indicators }: Form): boolean {
  return !!(title ?? project ?? fund ?? total ?? grade) || indicators.length >= LEAST_ROWS;
}

const LEAST_ROWS = 2;
