import { chooseTable, companionKey } from '../../src/companion/choose-table';
import { form, targets } from './drawn';

const FORM = form(['补贴人数|≥2000人|2150人|50|50', '培训场次|≥12次|12次|50|50']);
const ROWS = ['补贴人数|≥2000人|50', '培训场次|≥12次|50'];
const OWN = targets(ROWS);
const as = (changes: object) => ({ ...OWN, ...changes }) as typeof OWN;

const chosen = (
  tables: readonly (typeof OWN)[],
  role: Parameters<typeof chooseTable>[1] = 'targets',
) => chooseTable(FORM, role, tables);

test('without a table of the role there is neither table nor question', () => {
  expect(chosen([])).toEqual({ table: null, question: null });
  expect(chosen([OWN], 'monitored')).toEqual({ table: null, question: null });
});

test('批复 counts before 申报, the year printed before none', () => {
  const [approved, filed] = [as({ kind: 'approved' }), as({ kind: 'filed' })];
  expect(chosen([filed, approved]).table).toBe(approved);
  expect(chosen([filed]).table).toBe(filed);
  const [dated, undated] = [as({ year: 2023 }), as({ year: null })];
  expect(chosen([undated, dated]).table).toBe(dated);
});

test('a table of another year is none of this form’s', () => {
  expect(chosen([as({ year: 2022 })])).toEqual({ table: null, question: null });
});

test('last year’s form is of the year before, printed where it stands in the same workbook', () => {
  const last = (changes: object) => as({ kind: 'last-year', ...changes });
  const [before, undated] = [last({ year: 2022 }), last({ year: null })];
  expect(chosen([before], 'last-year').table).toBe(before);
  expect(chosen([last({ year: 2023 })], 'last-year').table).toBeNull();
  expect(chosen([undated], 'last-year').table).toBeNull();
  const { snapshot } = OWN;
  const elsewhere = { ...snapshot, name: '自评表', sheet: { ...snapshot.sheet, workbook: 'x' } };
  const apart = last({ year: null, snapshot: elsewhere });
  expect(chosen([apart], 'last-year').table).toBe(apart);
});

test('a table without a project is offered where half of the indicators of both are its own', () => {
  const unnamed = targets(ROWS, '主管部门|市民政局');
  expect(chosen([unnamed]).question).toMatchObject({ why: 'unnamed', candidates: [unnamed] });
  const half = targets([ROWS[0]!, '座谈会|≥1次|50'], '主管部门|市民政局');
  expect(chosen([half]).question).toMatchObject({ why: 'unnamed' });
  const third = targets([ROWS[0]!, '座谈会|≥1次|30', '展览|≥1次|20'], '主管部门|市民政局');
  expect(chosen([third]).question).toMatchObject({ why: 'none', candidates: [] });
  expect(chosen([unnamed, unnamed]).question).toMatchObject({ why: 'several' });
});

test('what the officer said decides, as long as it names one table', () => {
  const [approved, filed] = [
    as({ kind: 'approved' }),
    as({ kind: 'filed', area: { ...OWN.area, top: 40 } }),
  ];
  const say = (key: string | null) =>
    chooseTable(FORM, 'targets', [approved, filed], { tables: { targets: key } });
  expect(say(companionKey(filed, FORM)).table).toBe(filed);
  expect(say(null)).toEqual({ table: null, question: null });
  expect(say('gone').table).toBe(approved);
});

test('a key names the workbook only of a table that stands in another', () => {
  expect(companionKey(OWN, FORM).startsWith('\n')).toBe(true);
  const { snapshot } = OWN;
  const away = as({
    snapshot: { ...snapshot, name: '目标', sheet: { ...snapshot.sheet, workbook: 'x' } },
  });
  expect(companionKey(away, FORM).startsWith('x\n目标\n')).toBe(true);
});
