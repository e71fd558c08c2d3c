import { findHeaders } from '../../../src/form/places/find-headers';
import { divideProjects } from '../../../src/form/places/project-list';
import { divideSheet } from '../../../src/form/places/territory';
import { gridOf, territoryAbove } from '../grid-of';

/** Where the rows of each project begin and end (0-based), under a header in row 1. */
function parts(drawing: string) {
  const rows = drawing.split('\n').length;
  const territory = { ...territoryAbove(0), bottom: rows - 1 };
  return divideProjects(gridOf(drawing), territory).map(({ bottom, listed }) =>
    `${listed?.first ?? '-'}-${bottom} ${listed?.project.text ?? ''}`.trim(),
  );
}

const HEADER = '项目名称|三级指标|指标值|得分';

test.each([
  [
    'two projects',
    `${HEADER}\n保洁|长度|12|10\n|次数|3|10\n绿化|面积|5|10`,
    ['1-2 保洁', '3-3 绿化'],
  ],
  [
    'a name again in each row',
    `${HEADER}\n保洁|长度|12|10\n保洁|次数|3|10\n绿化|面积|5|10`,
    ['1-2 保洁', '3-3 绿化'],
  ],
  [
    'a sum below each',
    `${HEADER}\n保洁|长度|12|10\n小计|||10\n绿化|面积|5|10\n合计|||20`,
    ['1-2 保洁', '3-4 绿化'],
  ],
  ['one project', `${HEADER}\n保洁|长度|12|10\n保洁|次数|3|10`, ['--2']],
  ['no names', `三级指标|指标值|得分\n长度|12|10\n次数|3|10`, ['--2']],
  ['names further right', `甲|乙|丙|项目名称\n1|2|3|保洁\n1|2|3|绿化`, ['--2']],
  ['names in the third column', `甲|乙|项目名称\n1|2|保洁\n1|2|绿化`, ['1-1 保洁', '2-2 绿化']],
])('%s: %j gives %j', (_, drawing, expected) => expect(parts(drawing)).toEqual(expected));

test('what stands above the first name belongs to the first project', () => {
  expect(parts(`${HEADER}\n|长度|12|10\n保洁|次数|3|10\n绿化|面积|5|10`)).toEqual([
    '1-2 保洁',
    '3-3 绿化',
  ]);
});

test('rows below that are in doubt are those of the last project', () => {
  const grid = gridOf(`${HEADER}\n保洁|长度|12|10\n绿化|面积|5|10\n\n费用|金额|占比\n纸|1|2%`);
  const [territory] = divideSheet(grid, findHeaders(grid));
  const doubtful = divideProjects(grid, { ...territory!, bottom: 2, doubtful: [4, 5] });
  expect(doubtful.map((one) => one.doubtful)).toEqual([[], [4, 5]]);
});
