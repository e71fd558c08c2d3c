import { buildSample, SAMPLE_NUMBERS } from '../scripts/samples/build-sample';
import { readForms } from '../src/form';
import { checkForm } from '../src/rules';
import { reportSheet, reviewSheet } from '../src/review';
import { scoreForm } from '../src/scoring';
import { DEFAULT_STANDARD } from '../src/standards';
import { firstSheet, formOfRows } from './books';
import { costOf, medianCpu } from './measure';
import { ms, type Section } from './section';

/** Time per form over the eleven reference tables. */
export async function perForm(): Promise<Section> {
  const files = SAMPLE_NUMBERS.map(buildSample);
  const sheets = files.map(firstSheet);
  const forms = sheets.flatMap((sheet) => readForms(sheet).forms);
  const inputs = forms.map((form) => ({
    form,
    scores: scoreForm(form, DEFAULT_STANDARD),
    standard: DEFAULT_STANDARD,
  }));
  const reviews = sheets.map((sheet) => reviewSheet(sheet));
  const steps: [string, () => unknown][] = [
    ['open and read the .xlsx', () => files.forEach(firstSheet)],
    ['find and read the form', () => sheets.forEach((sheet) => readForms(sheet))],
    ['score', () => forms.forEach((form) => scoreForm(form, DEFAULT_STANDARD))],
    ['all rules', () => inputs.forEach((input) => checkForm(input))],
    ['whole review of a sheet', () => sheets.forEach((sheet) => reviewSheet(sheet))],
    ['report as JSON', () => reviews.forEach((review) => JSON.stringify(reportSheet(review)))],
  ];
  const rows: string[][] = [];
  for (const [name, work] of steps) rows.push([name, ms((await medianCpu(work)) / files.length)]);
  return {
    title: 'Time per form',
    notes: [
      'The eleven reference tables, 158 indicator rows in all; the whole review also tries every other standard.',
    ],
    heads: ['step', 'ms per form'],
    rows,
  };
}

/** Growth with the number of indicator rows. */
export async function growth(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [10, 100, 1000, 10_000]) {
    const bytes = formOfRows(count);
    const runs = count >= 1000 ? 1 : 9;
    const cpu = async (work: () => unknown) =>
      runs === 1 ? (await costOf(work)).cpu : medianCpu(work, runs, 3);
    const sheet = firstSheet(bytes);
    const [form] = readForms(sheet).forms;
    const scores = scoreForm(form!, DEFAULT_STANDARD);
    const costs = [
      await cpu(() => firstSheet(bytes)),
      await cpu(() => readForms(sheet)),
      await cpu(() => scoreForm(form!, DEFAULT_STANDARD)),
      await cpu(() => checkForm({ form: form!, scores, standard: DEFAULT_STANDARD })),
    ];
    const each = costs.reduce((sum, cost) => sum + cost, 0) / form!.indicators.length;
    rows.push([String(form!.indicators.length), ...costs.map(ms), (each * 1000).toFixed(0)]);
  }
  return {
    title: 'Growth with the rows of a form',
    notes: ['Linear growth keeps the last column the same.'],
    heads: [
      'indicator rows',
      'read file, ms',
      'read form, ms',
      'score, ms',
      'all rules, ms',
      'µs per row',
    ],
    rows,
  };
}
