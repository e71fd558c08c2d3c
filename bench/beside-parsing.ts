import { readForms } from '../src/form';
import { reviewForm } from '../src/review';
import { DEFAULT_STANDARD } from '../src/standards';
import { Decimal } from '../src/values';
import { firstSheet, formOfRows } from './books';
import { medianCpu } from './measure';
import { ms, type Section, times } from './section';

/** A review with all rules beside the bare cost of parsing the form's numbers with decimal.js. */
export async function besideParsing(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [30, 60, 120, 240]) {
    const [form] = readForms(firstSheet(formOfRows(count))).forms;
    const { snapshot } = form!;
    const texts = snapshot
      .rowNumbers()
      .flatMap((row) =>
        snapshot.cellsInRow(row).map(({ cell }) => cell.text.replace(/[,≥≤%]/g, '')),
      )
      .filter((text) => /^\d+(\.\d+)?$/.test(text));
    const bare =
      (await medianCpu(() => repeat(100, () => texts.map((text) => new Decimal(text))))) / 100;
    const review = await medianCpu(() => reviewForm(form!, DEFAULT_STANDARD));
    rows.push([String(count), String(texts.length), ms(bare), ms(review), times(review / bare)]);
  }
  return {
    title: 'Review with all rules beside bare number parsing',
    notes: [
      'Target: under 10× at 60 rows, and linear. The review scores under every standard, runs all rules, plans the edits and builds every explanation.',
    ],
    heads: ['rows', 'numbers', 'parsing them, ms', 'review, ms', 'ratio'],
    rows,
  };
}

function repeat(count: number, work: () => unknown): void {
  for (let i = 0; i < count; i++) work();
}
