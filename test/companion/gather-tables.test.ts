import { gatherTables, lastYearTables } from '../../src/companion';
import { form, targets } from './drawn';

const ROWS = ['补贴人数|≥2000人|2150人|50|50', '培训场次|≥12次|12次|50|50'];
const FORM = form(ROWS);
const undated = { ...FORM, year: null };

test('tables of targets and forms that print their year may lie beside a form', () => {
  const table = targets(['补贴人数|≥2000人|50']);
  const found = gatherTables([{ snapshot: table.snapshot }, { snapshot: FORM.snapshot }]);
  expect(found.map(({ kind }) => kind)).toEqual([table.kind, 'last-year']);
});

test('a form without a year is last year’s only where that was said', () => {
  const source = { snapshot: FORM.snapshot, forms: [undated] };
  expect(gatherTables([source])).toEqual([]);
  expect(lastYearTables([source])).toHaveLength(1);
});

test('forms read already are not read again', () => {
  expect(lastYearTables([{ snapshot: FORM.snapshot, forms: [] }])).toEqual([]);
  expect(lastYearTables([{ snapshot: FORM.snapshot }])).toHaveLength(1);
});
