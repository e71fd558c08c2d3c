import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Review, reviewSheet } from '../../src/review';
import { ORDINARY, sheetWith } from '../rules/sheet-with';

/** The row of the ordinary form in which a 三级指标 of this 二级指标 is tried. */
const ROW_OF: Readonly<Record<string, number>> = {
  数量: 14,
  质量: 15,
  时效: 16,
  成本: 17,
  社会效益: 18,
  满意度: 20,
};

/** What is said of a name, or of a figure that compares well: true of a row or not, it is no matter here. */
const ASIDE = new Set(['l2-mismatch', 'overachieved', 'satisfaction-unproved']);
const LETTER = { error: 'E', review: 'R', warning: 'W', info: 'I' } as const;

const LINES = readFileSync(join(__dirname, '../fixtures/rows/filled-rows.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, line.lastIndexOf('|')), line.slice(line.lastIndexOf('|') + 1)]);

test.each(LINES)('%s: %s', (given, expected) => {
  const [level = '', ...cells] = given!.split('|');
  expect(concluded(reviewOf(ROW_OF[level]!, cells), ROW_OF[level]!)).toBe(inOrder(expected!));
});

/** The ordinary form with weights of 10 and 20 and every row met, but for the one in question. */
function reviewOf(
  row: number,
  [name = '', target = '', actual = '', score = '', reason = '']: string[],
) {
  const rows = ORDINARY.map((texts, i) => withPoints(texts, POINTS[i + 1]));
  const cells = { C: name, D: target, E: actual, G: score, H: reason };
  const changes = Object.entries(cells).map(([column, text]) => [
    column + String(row),
    text || null,
  ]);
  // the printed total is of another row that fell short, and would tell how this one is scored
  const given = { ...Object.fromEntries(changes), G21: null };
  return reviewSheet(sheetWith(given, { rows })).reviews[0]!;
}

const POINTS: Readonly<Record<number, string>> = {
  13: '10.00',
  17: '10.00',
  18: '20.00',
  19: '10.00',
};

function withPoints(texts: readonly string[], points: string | undefined): readonly string[] {
  if (texts[2] === '培训护理员场次') return ['', '', texts[2], '≥12次', '12次', '10.00', '10.00'];
  return points === undefined ? texts : [...texts.slice(0, 5), points, points];
}

function concluded({ form, scores, findings }: Review, row: number): string {
  const index = form.indicators.findIndex((one) => one.row === row - 1);
  const { computed, state } = scores.indicators[index]!;
  const score = computed ? computed.toFixed(2) : state === 'judgement' ? '?' : '-';
  const own = findings.filter(
    ({ cells, rule, severity }) =>
      severity !== 'info' && !ASIDE.has(rule) && cells.some((cell) => cell.row === row - 1),
  );
  return [score, ...own.map(({ rule, severity }) => `${LETTER[severity]}:${rule}`).sort()].join(
    ' ',
  );
}

function inOrder(expected: string): string {
  const [score = '', ...rules] = expected.split(' ');
  return [/^\d/.test(score) ? Number(score).toFixed(2) : score, ...rules.sort()].join(' ');
}
