import { readForms } from '../../src/form';
import { drawn, referenceRows, snapshotOf } from './snapshot-of';

test('an empty sheet is refused', () => {
  const { forms, refusal } = readForms(snapshotOf([]));
  expect(forms).toEqual([]);
  expect(refusal!.code).toBe('empty-sheet');
  expect(refusal!.message).toBe('这张工作表是空的，请打开填有绩效自评表的工作表再核验。');
});

test('a sheet of white space is an empty sheet', () => {
  expect(readForms(snapshotOf([['  ', '\u3000'], ['\n']])).refusal!.code).toBe('empty-sheet');
});

test('a sheet without a form says what was looked for and what comes nearest', () => {
  const rows = drawn('序号|姓名|分值|得分\n1|张三|10|9\n2|李四|10|8\n');
  const { forms, refusal } = readForms(snapshotOf(rows));
  expect(forms).toEqual([]);
  expect(refusal!.code).toBe('no-form');
  expect(refusal!.lookedFor.join()).toContain('三级指标');
  expect(refusal!.found).toEqual(['最接近的是第1行，只有「序号」「分值」「得分」']);
});

test('a list that only gives indicators points is said to be one', () => {
  const rows = drawn('部门评分表\n一级指标|三级指标|得分\n决策(10分)|相关性(5分)|5\n');
  const { forms, refusal } = readForms(snapshotOf(rows));
  expect(forms).toEqual([]);
  expect(refusal!.message).toMatch(/^第2行起像是只记得分的评分表，.+没有核验。$/);
  expect(readForms(snapshotOf(rows.slice(2))).refusal!.message).not.toContain('评分表');
});

test('a form of targets alone, filed with the budget, is no self-evaluation', () => {
  const rows = drawn(
    '项目支出绩效目标申报表\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|件数|≥10件\n',
  );
  expect(readForms(snapshotOf(rows)).refusal!.code).toBe('no-form');
});

test.each([1, 3, 5, 9, 11])('table %i cut off before its indicator header is refused', (table) => {
  const rows = referenceRows(table);
  const header = rows.findIndex((row) => row[0] === '一级指标');
  const { forms, refusal } = readForms(snapshotOf(rows.slice(0, header)));
  expect(forms).toEqual([]);
  expect(refusal!.code).toBe('cut-off');
  expect(refusal!.message).toMatch(/^从A\d+起的自评表在指标表头之前就断了，.+。$/);
});

test('beside a whole form a form that is cut off is refused, and the whole one read', () => {
  const whole = referenceRows(2);
  const cut = referenceRows(6).slice(0, 9);
  const { forms, refusal } = readForms(snapshotOf([...whole, [], ...cut]));
  expect(forms.map((form) => form.indicators.length)).toEqual([5]);
  expect(refusal!.code).toBe('cut-off');
});

test('a header without rows is a form without indicators', () => {
  const rows = referenceRows(1);
  const { forms } = readForms(snapshotOf(rows.slice(0, 11)));
  expect(forms.map((form) => form.indicators.length)).toEqual([0]);
});

test('an error value or a text where a number belongs changes nothing but that cell', () => {
  const set = {
    E13: { error: '#DIV/0!' },
    F20: '待定',
    G14: { error: '#REF!' },
    D5: '见附件',
  } as const;
  const whole = readForms(snapshotOf(referenceRows(9))).forms[0]!;
  const { forms } = readForms(snapshotOf(referenceRows(9), { set }));
  const cells = (form: typeof whole) =>
    form.indicators.map((one) => [
      one.name.at,
      one.target!.at,
      one.actual!.at,
      one.weight!.at,
      one.score!.at,
    ]);
  expect(cells(forms[0]!)).toEqual(cells(whole));
  expect(forms[0]!.indicators[1]!.actual!.parsed.kind).toBe('unknown');
  expect(forms[0]!.fund!.total!.budget!.text).toBe('见附件');
  expect(forms[0]!.fund!.total!.shift).toBe(0);
});

test('nothing on a sheet makes the reader throw', () => {
  const odd = [
    '一级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '得分',
    '总分',
    '评分等级',
    '项目名称',
    '全年预算数',
    '全年执行数',
    '优',
    '100',
    '-',
    '≥5',
    '',
  ];
  for (let seed = 1; seed <= 300; seed++) {
    let state = seed * 7919;
    const next = (n: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % n;
    const rows = Array.from({ length: 1 + next(8) }, () =>
      Array.from({ length: 1 + next(8) }, () => odd[next(odd.length)]!),
    );
    expect(() => readForms(snapshotOf(rows))).not.toThrow();
  }
});
