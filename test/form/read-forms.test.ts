import { readForms } from '../../src/form/read-forms';
import { drawn, snapshotOf } from './snapshot-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|件数|≥10件|12件|10|10|无';
const FORM = `绩效自评表\n${HEADER}\n${ROW}\n总分||||10|10`;

function read(drawing: string, options?: Parameters<typeof readForms>[1]) {
  return readForms(snapshotOf(drawn(drawing)), options);
}

/** The first and last row of each form, by number. */
function rows(drawing: string): string {
  return read(drawing)
    .forms.map(({ area }) => `${area.top + 1}-${area.bottom + 1}`)
    .join(' ');
}

test.each([
  ['one form', FORM, '1-4'],
  ['two forms one below the other', `${FORM}\n\n${FORM}`, '1-4 6-9'],
  ['no form without a header', '绩效自评表\n项目名称|甲', ''],
  ['no form in one row without title, money or total', `${HEADER}\n${ROW}`, ''],
  ['a form in one row with a total', `${HEADER}\n${ROW}\n总分||||10|10`, '1-3'],
  ['a form in two rows without them', `${HEADER}\n${ROW}\n产出指标|人数|≥9人|9人|10|10|无`, '1-3'],
])('a sheet has %s', (_, drawing, expected) => expect(rows(drawing)).toBe(expected));

test('a sheet with a form is not refused, one without says why', () => {
  expect(read(FORM).refusal).toBeNull();
  expect(read('绩效自评表\n项目名称|甲').refusal!.code).toBe('no-form');
  expect(read('').refusal!.code).toBe('empty-sheet');
  expect(read(FORM).failed).toEqual([]);
});

test('what officers said of layouts is kept with the reading, if anything was', () => {
  expect(read(FORM, { layouts: [] }).layouts).toEqual([]);
  expect(read(FORM)).not.toHaveProperty('layouts');
});

test('a list of projects has a form for each', () => {
  const list = `绩效自评表\n项目名称|${HEADER}\n甲|${ROW}\n乙|${ROW}`;
  expect(read(list).forms.map(({ project }) => project!.text)).toEqual(['甲', '乙']);
});
