import { readForms } from '../src/form';
import { reviewForm } from '../src/review';
import { RULES } from '../src/rules';
import { DEFAULT_STANDARD, STANDARDS } from '../src/standards';
import { Decimal } from '../src/values';
import { firstSheet, formOfRows } from './books';
import { medianCpu } from './measure';
import { ms, type Section, times } from './section';

const WARM_UP = 400;
const RUNS = 30;

/** A review with all rules beside the bare cost of parsing the form's numbers with decimal.js. */
export async function besideParsing(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [30, 60, 120, 240]) {
    const snapshot = firstSheet(formOfRows(count));
    const texts = snapshot
      .rowNumbers()
      .flatMap((row) =>
        snapshot.cellsInRow(row).map(({ cell }) => cell.text.replace(/[,≥≤%]/g, '')),
      )
      .filter((text) => /^\d+(\.\d+)?$/.test(text));
    const bare =
      (await medianCpu(() => repeat(100, () => texts.map((text) => new Decimal(text))))) / 100;
    // each form is reviewed once: what a review remembers of its form must not make the next one cheap
    const forms = Array.from({ length: WARM_UP + RUNS }, () => readForms(snapshot).forms[0]!);
    const next = forms.values();
    const one = () => reviewForm(next.next().value!, DEFAULT_STANDARD);
    const review = await medianCpu(one, RUNS, WARM_UP);
    rows.push([String(count), String(texts.length), ms(bare), ms(review), times(review / bare)]);
  }
  return {
    title: 'Review with all rules beside bare number parsing',
    notes: [
      'Target: under 10× at 60 rows, and linear. Every review is of a form just read and not reviewed before; it scores the form under every standard, runs all rules and plans the edits. Explanations are built when somebody looks at them.',
      `What is left is spread thin: for each row ${RULES.length} rules look at it once, ${STANDARDS.length} standards round and compare it, and its own numbers are parsed, aligned and divided once with 40 digits, where the bare parsing only parses.`,
    ],
    heads: ['rows', 'numbers', 'parsing them, ms', 'review, ms', 'ratio'],
    rows,
  };
}

function repeat(count: number, work: () => unknown): void {
  for (let i = 0; i < count; i++) work();
}
