import { AS_SAID } from '../../../src/form/assign';
import { chooseColumns, columnClaims } from '../../../src/form/indicators/choose-columns';
import { Corrections } from '../../../src/form/correction';
import type { LayoutCorrection } from '../../../src/form/layout-correction';
import { INDICATOR_FIELDS } from '../../../src/form/fields';
import { findHeaders } from '../../../src/form/places/find-headers';
import { Grid } from '../../../src/form/evidence/grid';
import { a1, columnName } from '../../../src/sheet';
import { drawn, snapshotOf } from '../snapshot-of';

/** The header and the rows of a sheet, its first row the header. */
function read(text: string, columns: LayoutCorrection['columns'] = []) {
  const sheet = snapshotOf(drawn(text));
  const layout: LayoutCorrection = {
    kind: 'layout-correction',
    version: 1,
    name: '某局版式',
    sheet: null,
    columns,
    rows: [],
  };
  const grid = new Grid(sheet, new Corrections(sheet.name, [layout]));
  const [header] = findHeaders(grid);
  return { grid, header: header!, last: grid.rows.at(-1)! };
}

/** What speaks for each column, as `D target 10`. */
function weights(...given: Parameters<typeof read>): string[] {
  const { grid, header, last } = read(...given);
  return columnClaims(grid, header, last).map(
    (claim) => `${columnName(claim.header.left)} ${claim.field} ${claim.weight}`,
  );
}

/** The chosen columns, a guess with a question mark, as `D target`. */
function chosen(...given: Parameters<typeof read>): string[] {
  const { grid, header, last } = read(...given);
  const { map, gaps } = chooseColumns(grid, header, last);
  return [
    ...[...map].map(([field, at]) => `${columnName(at.left)} ${field}${at.guessed ? '?' : ''}`),
    ...gaps.map(({ what }) => `${what}?`),
  ];
}

const ROW = '\n产出指标|数量指标|保洁长度|≥12公里|12公里|60|60';

describe('what speaks for a column', () => {
  test('a label that names its field says 10, and 20 more that the rows are named', () => {
    expect(weights(`一级指标|二级指标|三级指标|指标值|完成值|分值|得分${ROW}`)).toEqual([
      'A level1 10',
      'B level2 10',
      'C name 30',
      'D target 10',
      'E actual 10',
      'F weight 10',
      'G score 10',
      // a level that may name the rows where nothing else does
      'A name 14',
      'B name 15',
    ]);
  });

  test('words put together like a label say 6, a word within others 5', () => {
    const header = '一级指标|二级指标|三级指标|绩效目标设定值|完成值|分值|本季自评得分明细';
    expect(weights(`${header}${ROW}`)).toEqual(expect.arrayContaining(['D target 6', 'G score 5']));
  });

  test('3 for the words a form prefers, -3 for those it avoids, 0.5 for a column that holds something', () => {
    const header = '一级指标|二级指标|三级指标|年初目标值|调整目标值|完成值|分值|得分|自评得分';
    const row = '\n产出指标|数量指标|保洁长度|≥12公里||12公里|60||60';
    expect(weights(`${header}${row}`)).toEqual(
      expect.arrayContaining(['D target 7.5', 'E target 9', 'H score 10', 'I score 13.5']),
    );
  });

  test('3 for the last of the years that all of several columns print, -9 for those before', () => {
    const header = '一级指标|二级指标|三级指标|指标值|2023年完成值|2024年完成值|分值|得分';
    expect(weights(`${header}\n产出指标|数量指标|长度|≥12|12|13|60|60`)).toEqual(
      expect.arrayContaining(['E actual 1.5', 'F actual 13.5']),
    );
  });

  test('-6 for points left of the indicator, which are those of its levels', () => {
    const header = '一级指标|分值|三级指标|指标值|完成值|分值|得分';
    expect(weights(`${header}\n产出指标|60|长度|≥12|12|60|60`)).toEqual(
      expect.arrayContaining(['B weight 4.5', 'F weight 10.5']),
    );
  });

  test('-2 for each column of reasons that stands before another with words as plain', () => {
    const header = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分|扣分原因|差异原因|备注';
    expect(weights(`${header}${ROW}`)).toEqual(
      expect.arrayContaining(['H reason 10', 'I reason 8', 'J reason 3']),
    );
  });

  test('6 more for a fourth level that most rows fill, and nothing for one that few do', () => {
    const header = '一级指标|二级指标|三级指标|四级指标|指标值|完成值|分值|得分';
    const rows = '\n产出指标|数量指标|保洁|长度|≥12|12|60|60\n|质量指标|整治|达标率|≥90%|95%|40|40';
    expect(weights(`${header}${rows}`)).toEqual(
      expect.arrayContaining(['C name 33.5', 'D name 36.5']),
    );
    const few = `${rows.replace('长度', '').replace('达标率', '')}`;
    expect(weights(`${header}${few}`).filter((one) => /[CD] name/.test(one))).toEqual([
      'C name 30',
    ]);
  });

  test('12 for a first level that another second level stands beside', () => {
    const header = '指标类别|二级指标|三级指标|指标值|完成值|分值|得分';
    expect(weights(`${header}${ROW}`)).toContain('A level1 12');
  });

  test('6 for names and units and 7 for operators that only their contents tell', () => {
    const header = '一级指标|二级指标|甲|乙|指标值|丙|完成值|分值|得分';
    const rows = '\n产出指标|数量指标|长度|≥|12|公里|12|60|60\n|质量指标|达标率|≥|90|%|95|40|40';
    expect(weights(`${header}${rows}`)).toEqual(
      expect.arrayContaining(['C name 26', 'D operator 7', 'F target-unit 6']),
    );
  });

  test('what an officer said outweighs all else that may be said of a header', () => {
    // each field named and preferred by its words, the rows named
    expect(AS_SAID).toBeGreaterThan(INDICATOR_FIELDS.length * (10 + 6) + 20);
    const said = { block: 'indicators', at: { column: 4 }, field: 'target' } as const;
    const header = '一级指标|二级指标|三级指标|指标值|完成值|实际值|分值|得分';
    expect(weights(`${header}${ROW}`, [said])).toContain('E target 300.5');
  });
});

test('a score that another was chosen before is none of the unit, nor is its sum the total', () => {
  const { grid, header, last } = read(`三级指标|指标值|完成值|分值|部门评分|自评得分`);
  const { otherScores } = chooseColumns(grid, header, last);
  expect(otherScores.map(({ left }) => columnName(left))).toEqual(['E']);
});

describe('which column is read', () => {
  const HEAD = '一级指标|二级指标|三级指标|指标值|完成值|分值';
  const row = (...scores: string[]) => `\n产出指标|数量指标|长度|≥12|12|60|${scores.join('|')}`;
  const READ = ['A level1', 'B level2', 'C name', 'D target', 'E actual', 'F weight'];

  test('of two that do equally well none, until one says more', () => {
    expect(chosen(`${HEAD}|得分|得分${row('60', '60')}`)).toEqual([...READ, '得分?']);
    expect(chosen(`${HEAD}|得分|自评得分${row('60', '60')}`)).toEqual([...READ, 'H score']);
  });

  test('the only one that holds something is a guess', () => {
    expect(chosen(`${HEAD}|得分|得分${row('', '60')}`)).toEqual([...READ, 'H score?']);
  });

  test('words that a form prefers settle it against a column that is filled', () => {
    expect(chosen(`${HEAD}|得分|自评得分${row('60', '')}`)).toEqual([...READ, 'H score']);
  });

  test('a remark gives way to the reasons that words put together name', () => {
    const header = `${HEAD}|得分|备注|偏差具体原因说明`;
    expect(chosen(`${header}${row('60')}`)).toEqual([...READ, 'G score', 'I reason']);
  });

  test('a plain label holds against words that are only put together', () => {
    const header = `一级指标|二级指标|三级指标|指标值|绩效目标设定值|完成值|分值|得分`;
    expect(chosen(`${header}\n产出指标|数量指标|长度||≥12|12|60|60`)).toContain('D target');
  });

  test('the second level names the rows where no column does, and the first where it has no second', () => {
    expect(chosen(`一级指标|二级指标|指标值|完成值|分值|得分\n产出|长度|≥12|12|60|60`)).toEqual([
      'A level1',
      'B name',
      ...['C target', 'D actual', 'E weight', 'F score'],
    ]);
    expect(chosen(`一级指标|指标值|完成值|分值|得分\n长度|≥12|12|60|60`)[0]).toBe('A name');
  });

  test('of two columns that could name the rows the first does, as a guess, and their levels stay levels', () => {
    const header = '一级指标|二级指标|三级指标|三级指标|指标值|完成值|分值|得分';
    expect(chosen(`${header}\n产出|数量|长度|河道|≥12|12|60|60`)).toEqual([
      ...['A level1', 'B level2', 'C name?', 'E target', 'F actual', 'G weight', 'H score'],
      '三级指标?',
    ]);
  });

  test('what an officer said is read so, though a header says otherwise', () => {
    const said = { block: 'indicators', at: { column: 6 }, field: 'weight' } as const;
    const columns = chosen(`${HEAD}|得分|自评得分${row('60', '60')}`, [said]);
    expect(columns).toEqual([...READ.slice(0, 5), 'G weight', 'H score']);
  });
});

describe('what is told of each column', () => {
  const HEAD = '一级指标|二级指标|三级指标|指标值|完成值|分值';
  const FILLED = '\n产出指标|数量指标|长度|≥12|12|60';

  /** As `D target 1 依据表头「指标值」`, of the columns from G on. */
  function readings(...given: Parameters<typeof read>): string[] {
    const { grid, header, last } = read(...given);
    return chooseColumns(grid, header, last)
      .readings.filter(({ column }) => column >= 6)
      .map((one) => `${columnName(one.column)} ${one.field} ${one.confidence} ${one.evidence}`);
  }

  test('the words it goes by, or that it is not read', () => {
    expect(readings(`${HEAD}|得分|甲乙|部门评分${FILLED}|60|5|60`)).toEqual([
      'G score 1 依据G1表头「得分」',
      'H ignored 0.5 H1表头「甲乙」不参与核验',
      'I ignored 1 I1表头「部门评分」不参与核验',
    ]);
  });

  test('that it goes by what it holds', () => {
    const header = '一级指标|二级指标|三级指标|甲|指标值|乙|完成值|分值|得分';
    const rows = '\n产出|数量|长度|≥|12|公里|12|60|60\n产出|质量|达标率|≥|90|%|95|40|40';
    const { grid, header: found, last } = read(`${header}${rows}`);
    const { readings: told } = chooseColumns(grid, found, last);
    expect(told[3]).toMatchObject({ field: 'operator', evidence: '依据本列内容' });
  });

  test('that another is as likely, which is asked at the first of them', () => {
    const text = `${HEAD}|得分|甲乙|得分${FILLED}|60||60`;
    expect(readings(text)).toEqual([
      'G ignored 0.5 G1表头「得分」与另一列都像「得分」，请指定',
      'H ignored 0.5 H1表头「甲乙」不参与核验',
      'I ignored 0.5 I1表头「得分」与另一列都像「得分」，请指定',
    ]);
    const { grid, header, last } = read(text);
    const { gaps } = chooseColumns(grid, header, last);
    expect(gaps.map((gap) => [gap.kind, 'near' in gap && gap.near && a1(gap.near)])).toEqual([
      ['ambiguous', 'G1'],
    ]);
  });

  test('that it is one of several, half as surely', () => {
    const { grid, header, last } = read(`${HEAD}|得分|得分${FILLED}||60`);
    const { readings: told } = chooseColumns(grid, header, last);
    expect(told[7]).toMatchObject({
      ...{ field: 'score', confidence: 0.5 },
      guessed: { clause: '不止一列的表头像「得分」，这里取其中一列' },
    });
    expect(told[5]).not.toHaveProperty('guessed');
  });

  test('what an officer said of it', () => {
    const said = { block: 'indicators', at: { column: 6 }, field: 'reason' } as const;
    const { grid, header, last } = read(`${HEAD}|得分${FILLED}|60`, [said]);
    const { readings: told, otherScores } = chooseColumns(grid, header, last);
    expect(told.map(({ corrected }) => corrected)).toEqual([
      ...[false, false, false, false, false, false],
      true,
    ]);
    expect(told).toHaveLength(7);
    expect(told[6]).toMatchObject({ field: 'reason', evidence: '按用户的指定' });
    expect(told[6]!.header).toMatchObject({ text: '得分' });
    expect(otherScores).toEqual([]);
  });
});

describe('a column without a header that an officer named by its place', () => {
  const HEAD = '|一级指标|二级指标|三级指标|指标值|完成值||分值|得分';
  const ROWS = '\n5|产出指标|数量指标|长度|≥12|12|甲|60|60|雨季|停工';
  const named = (column: number) => {
    const said = { block: 'indicators', at: { column }, field: 'reason' } as const;
    const { grid, header, last } = read(`${HEAD}${ROWS}`, [said]);
    const { readings, map } = chooseColumns(grid, header, last);
    const places = readings.map((one) => columnName(one.column)).join('');
    return [places, map.get('reason')?.left ?? null, readings.find((one) => one.corrected)?.header];
  };

  test.each([
    ['between two headers', 6, ['BCDEFGHI', 6, null]],
    ['right of the last', 9, ['BCDEFHIJ', 9, null]],
    ['two columns right of it', 10, ['BCDEFHI', null, undefined]],
    ['left of the first', 0, ['BCDEFHI', null, undefined]],
  ])('%s: %j gives %j', (_, column, expected) => expect(named(column)).toEqual(expected));
});

test.each([
  ['beside an adjusted one', '年初目标值|调整目标值', 'E', 'D'],
  ['on the other side of it', '调整目标值|年初目标值', 'D', 'E'],
  ['not beside any other', '年初目标值|指标值', 'E', null],
  ['not alone', '调整目标值|甲乙', 'D', null],
  ['not of two', '年初目标值|调整目标值|总目标值', 'E', null],
])('the target that was set first holds %s', (_, targets, chosenColumn, first) => {
  const row = targets.replace(/[^|]+/g, '≥12');
  const { grid, header, last } = read(
    `一级指标|二级指标|三级指标|${targets}|完成值|分值|得分\n产出指标|数量指标|长度|${row}|12|60|60`,
  );
  const target = chooseColumns(grid, header, last).map.get('target')!;
  expect(columnName(target.left)).toBe(chosenColumn);
  expect(target.instead ? columnName(target.instead.left) : null).toBe(first);
});
