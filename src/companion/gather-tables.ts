import {
  type Companion,
  companionOfForm,
  type Form,
  readCompanions,
  readForms,
  type ReadOptions,
} from '../form';
import type { SheetSnapshot } from '../sheet';

/** A sheet, and the forms on it where they were read already. */
export interface Source {
  readonly snapshot: SheetSnapshot;
  readonly forms?: readonly Form[];
}

/**
 * Every table of some sheets that may lie beside a form: those of targets, and the self-evaluations
 * that print their year, for they may be last year's.
 */
export function gatherTables(
  sources: readonly Source[],
  options: ReadOptions = {},
): readonly Companion[] {
  return sources.flatMap(({ snapshot, forms = readForms(snapshot, options).forms }) => [
    ...readCompanions(
      snapshot,
      forms.map(({ area }) => area),
    ),
    ...forms.filter(({ year }) => year !== null).map((form) => companionOfForm(form)),
  ]);
}

/** The self-evaluations of files that were said to be last year's, whether they print a year or not. */
export function lastYearTables(
  sources: readonly Source[],
  options: ReadOptions = {},
): readonly Companion[] {
  return sources.flatMap(({ snapshot, forms = readForms(snapshot, options).forms }) =>
    forms.map((form) => companionOfForm(form)),
  );
}
