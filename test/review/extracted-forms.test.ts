import type { FundRow } from '../../src/form';
import { type Review, reviewSheet } from '../../src/review';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';
import { type DrawnForm, drawnForms, drawnSheet } from '../fixtures/forms/drawn-form';

/*
 * Tables taken out of web pages and PDF files lose the cells that a merge covers, so that rows slide
 * to the left, or keep an empty column for every line between two. The same form is found in them.
 */

/** Many a form comes out of an extraction as it went in, and each goes into several. */
const reviewed = new Map<string, readonly Review[]>();

const FORMS = drawnForms()
  // merges are what such tables have lost
  .filter(({ expected }) => !expected.has('merges'))
  .map((one) => [one.name, one, indicatorRows(one)] as const)
  .filter(([, , rows]) => rows.length > 0);

type Rows = readonly (readonly string[])[];

interface Extraction {
  readonly told: string;
  readonly taken: (rows: Rows, indicators: readonly number[]) => Rows;
  /** Forms that do not come out of it, by name, with the reason. */
  readonly lost?: Readonly<Record<string, string>>;
}

const LISTS = 'the blanks on the left are all that ties the row to its project';

const EXTRACTIONS: readonly Extraction[] = [
  {
    told: 'every third row without a 一级指标 slides to the left margin',
    taken: (rows, indicators) => {
      const begun = indicators.filter((row) => rows[row]![0] === '');
      const slid = new Set(begun.filter((_, i) => i % 3 === 0));
      return rows.map((row, i) => (slid.has(i) ? withoutBlanksBefore(row) : row));
    },
    lost: {
      'jilin-weights-at-levels-and-data-items': 'fewer cells than columns, all of them numbers',
      'list-of-projects-without-funds': LISTS,
      'name-under-its-explanation':
        'of three texts only the blanks before them tell which is the name',
      'points-of-a-group-before-its-rows':
        'the blanks on the left are all that ties the row to the points of its group',
      'projects-with-subtotals': LISTS,
      'several-projects-in-one-list': LISTS,
      'sum-within-a-level': 'below a 合计 only the blank tells that the group goes on',
    },
  },
  {
    told: 'all rows below the indicators slide to the left margin',
    taken: (rows, indicators) =>
      rows.map((row, i) => (i > Math.max(...indicators) ? withoutBlanksBefore(row) : row)),
  },
  {
    told: 'an empty column stands between each two',
    taken: (rows) => rows.map((row) => row.flatMap((text) => [text, ''])),
    lost: {
      'amounts-told-by-their-rate':
        'its 得分 then stands beyond a blank column, right of all headers',
    },
  },
  {
    told: 'merged levels are repeated in every row',
    taken: (rows, indicators) => withLevelsRepeated(rows, indicators),
    lost: {
      'amounts-told-by-their-rate': 'a row of 一票否决 is named by its label then',
      'hubei-two-scored-blocks': 'its rows share the points of the group that the label names',
      'name-under-its-explanation': 'its name is a level, which stands in the next row again',
      'points-of-a-group-before-its-rows':
        'its points are repeated as well, in rows that share them',
    },
  },
  {
    told: 'a heading between the indicators is repeated across its row',
    taken: (rows, indicators) =>
      rows.map((row, i) => {
        const isBetween = i > Math.min(...indicators) - 2 && i < Math.max(...indicators);
        const texts = row.filter((text) => text !== '' && !/^\d+$/.test(text));
        if (!isBetween || indicators.includes(i) || texts.length !== 1) return row;
        return /^(?:产出|效益|满意度|成本)/.test(texts[0]!)
          ? row.map((text) => text || texts[0]!)
          : row;
      }),
  },
  {
    told: 'the title is repeated across the sheet',
    taken: (rows) =>
      rows.map((row, i) => {
        const [only, ...others] = row.filter((text) => text !== '');
        return i < 2 && only && others.length === 0 ? Array<string>(8).fill(only) : row;
      }),
  },
];

describe.each(EXTRACTIONS)('where $told', ({ taken, lost = {} }) => {
  test.each(FORMS.filter(([name]) => !(name in lost)))('%s is the same form', (_, one, rows) => {
    const whole = reviewOf(one).map(told);
    const extracted = reviewOf({ ...one, rows: taken(one.rows, rows) }).map(told);
    expect(extracted.map(unwritten)).toEqual(whole.map(unwritten));
    // a row that slid is read, but nothing is written over in it, nor in what rests on it
    extracted.forEach(({ written }, i) => {
      expect(whole[i]!.written).toEqual(expect.arrayContaining(written));
    });
  });
});

function reviewOf(one: DrawnForm): readonly Review[] {
  const key = JSON.stringify([one.name, one.rows]);
  const known = reviewed.get(key) ?? reviewAnew(one);
  reviewed.set(key, known);
  return known;
}

function reviewAnew(one: DrawnForm): readonly Review[] {
  const id = one.expected.get('standard');
  return reviewSheet(drawnSheet(one), { standard: id ? findStandard(id)! : DEFAULT_STANDARD })
    .reviews;
}

function indicatorRows(one: DrawnForm): readonly number[] {
  return reviewOf(one).flatMap(({ form }) => form.indicators.map(({ row }) => row));
}

/** What a form says, wherever its cells stand; rows keep their numbers. */
function told({ form, scores, findings, edits }: Review) {
  return {
    fund: form.fund && [form.fund.total, ...form.fund.sources].map(amounts),
    rows: form.indicators.map(({ row, name, target, actual, weight, score, reason }) =>
      [`${row + 1}`, name, target?.joined, actual, weight, score, reason]
        .map((part) => (typeof part === 'string' ? part : (part?.text ?? '')))
        .join('|'),
    ),
    scores: scores.indicators.map(({ computed }) => computed?.toString() ?? null),
    total: scores.total.computed?.toString() ?? null,
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cells }) => `${rule} ${(cells[0]?.row ?? 0) + 1}`)
      .sort(),
    written: edits.map(({ cell, after }) => `${cell.row + 1} ${String(after.value)}`),
  };
}

function amounts(row: FundRow | null): string {
  const { initial, budget, executed, weight, rate, score } = row ?? {};
  return [initial, budget, executed, weight, rate, score].map((one) => one?.text ?? '').join('|');
}

function withoutBlanksBefore(row: readonly string[]): readonly string[] {
  const first = row.findIndex((text) => text !== '');
  return first < 0 ? row : row.slice(first);
}

function withLevelsRepeated(rows: Rows, indicators: readonly number[]): Rows {
  const repeated = rows.map((row) => [...row]);
  for (const row of indicators) {
    if (!indicators.includes(row - 1)) continue;
    for (const column of [0, 1]) repeated[row]![column] ||= repeated[row - 1]![column]!;
  }
  return repeated;
}

function unwritten({ written: _, ...read }: ReturnType<typeof told>) {
  return read;
}
