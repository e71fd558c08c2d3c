import { ExcelHost } from '../../../src/hosts/excel';
import type { CellContent, Edit, SheetSnapshot } from '../../../src/sheet';
import { parseA1 } from '../../../src/sheet';
import { ExcelProgram } from './host/excel-program';
import { connectClient } from './host/load-client';

/** A fresh Excel with one empty sheet 「自评表」, the genuine client connected, our adapter on top. */
export function startExcel(version = '1.14') {
  const program = new ExcelProgram();
  connectClient(program, version);
  const sheet = program.book.add('自评表');
  watch(program);
  return { program, book: program.book, sheet, host: new ExcelHost() };
}

const started: ExcelProgram[] = [];

/** Lets expectNoGaps look at this Excel too. */
export function watch(program: ExcelProgram): void {
  started.push(program);
}

/** Every test ends without anything the client asked for that the host does not know. */
export function expectNoGaps(): void {
  for (const program of started.splice(0)) expect(program.gaps).toEqual([]);
}

/** An edit of one cell as a review proposes it, without witnesses in its row. */
export function editOf(
  snapshot: SheetSnapshot,
  name: string,
  value: number | string,
  format?: string,
): Edit {
  const cell = parseA1(name);
  const { value: was, formula, format: had } = snapshot.cell(cell);
  const before: CellContent = { value: was, formula, format: had };
  return {
    cell,
    field: 'score',
    before,
    after: { value, formula: null, format: format ?? had },
    anchor: { witnesses: [], occurrence: 0 },
  };
}
