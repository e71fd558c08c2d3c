import { findHeaders } from '../../../src/form/places/find-headers';
import type { Header } from '../../../src/form/places/header-cells';
import { readIndicatorBlock } from '../../../src/form/indicators/indicator-block';
import type { Territory } from '../../../src/form/places/territory';
import { gridOf } from '../grid-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const A = '产出指标|件数|≥10件|12件|10|10|无';
const B = '产出指标|人数|≥10人|12人|10|9|无';
const EXECUTION = '|预算执行率|||10|8';
const TOTAL = '总分||||20|19';

interface Options {
  readonly hasFund?: boolean;
  readonly bottom?: number;
  /** Where the rows of a project in a list begin. */
  readonly listed?: number;
}

/** The indicators under all headers of a drawn sheet. */
function read(drawing: string, { hasFund = false, bottom = 20, listed }: Options = {}) {
  const grid = gridOf(drawing);
  const headers = findHeaders(grid) as [Header, ...Header[]];
  const width = { left: 0, right: 6 };
  const territory: Territory = {
    headers,
    band: width,
    limits: width,
    top: 0,
    ceiling: 0,
    bottom,
    doubtful: [],
    ...(listed !== undefined && {
      listed: { first: listed, project: grid.filled(listed)[0]!.field },
    }),
  };
  return readIndicatorBlock(grid, territory, width, null, hasFund);
}

/** The rows it read, by number and kind, and where the foot begins. */
function rows(drawing: string, options?: Options): string {
  const { rows: all, foot } = read(drawing, options);
  return `${all.map(({ row, kind }) => `${row + 1} ${kind}`).join(', ')}; ${foot + 1}`;
}

test.each([
  [
    'down to the foot',
    `${HEADER}\n${A}\n${B}\n${TOTAL}`,
    {},
    '2 indicator, 3 indicator, 4 foot; 4',
  ],
  ['down to the last row of the form', `${HEADER}\n${A}\n${B}`, { bottom: 1 }, '2 indicator; 3'],
  ['from the first row of a project', `${HEADER}\n${A}\n${B}`, { listed: 2 }, '3 indicator; 4'],
  [
    'under a repeated header too',
    `${HEADER}\n${A}\n${HEADER}\n${B}`,
    {},
    '2 indicator, 4 indicator; 5',
  ],
  [
    'but not the title above a repeated header',
    `${HEADER}\n${A}\n绩效自评表\n${HEADER}\n${B}`,
    {},
    '2 indicator, 5 indicator; 6',
  ],
  [
    'nor the project above it',
    `${HEADER}\n${A}\n项目名称|甲\n${HEADER}\n${B}`,
    {},
    '2 indicator, 5 indicator; 6',
  ],
])('rows are read %s', (_, drawing, options, expected) => {
  expect(rows(drawing, options)).toBe(expected);
});

test('预算执行率 among the indicators scores the money, where there is some', () => {
  const drawing = `${HEADER}\n${A}\n${EXECUTION}`;
  expect(rows(drawing, { hasFund: true })).toBe('2 indicator, 3 execution; 4');
  expect(rows(drawing)).toBe('2 indicator, 3 indicator; 4');
});

test('the columns are those of the first header, the foot stands under those of the last', () => {
  const swapped = '一级指标|三级指标|指标值|完成值|得分|分值|说明';
  const drawing = `${HEADER}\n${A}\n${swapped}\n产出指标|人数|≥10人|12人|9|10|无`;
  const { columns, lastColumns, indicators } = read(drawing);
  expect([columns.map.get('score')!.left, lastColumns.map.get('score')!.left]).toEqual([5, 4]);
  expect(indicators.map(({ score }) => score!.text)).toEqual(['10', '9']);
});

test('under a single header the first columns are the last', () => {
  const { columns, lastColumns } = read(`${HEADER}\n${A}`);
  expect(lastColumns).toBe(columns);
});
