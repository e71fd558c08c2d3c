import { companionKey, layBeside } from '../../src/companion';
import { companionOfForm } from '../../src/form';
import { form, tableOf, targets } from './drawn';

const ROWS = ['补贴老年人数|≥2000人|2150人|15|15', '培训护理员场次|≥12次|12次|10|10'];
const FORM = form(ROWS);
const TABLE_ROWS = ['补贴老年人数|≥2000人|15', '培训护理员场次|≥12次|10'];

test('without tables nothing lies beside a form', () => {
  expect(layBeside(FORM, [])).toBeNull();
});

test.each([
  '社区养老服务补贴经费',
  '社区养老服务补贴',
  '219-2023年社区养老服务补贴项目',
  'XM20230045社区养老服务补贴项目经费',
  '2023年度 社区养老服务补贴（经费）',
])('the table of %s is found by its project', (name) => {
  const table = targets(TABLE_ROWS, `项目名称|${name}`);
  const beside = layBeside(FORM, [targets(TABLE_ROWS, '项目名称|农村道路养护'), table])!;
  expect(beside.targets?.table).toBe(table);
  expect(beside.asked).toEqual([]);
});

test('a table of another project is nobody’s', () => {
  const beside = layBeside(FORM, [targets(TABLE_ROWS, '项目名称|农村道路养护')])!;
  expect(beside.targets).toBeNull();
  expect(beside.asked.map(({ role, why }) => [role, why])).toEqual([['targets', 'none']]);
});

test('of two tables of one project none is guessed', () => {
  const tables = [targets(TABLE_ROWS), targets(TABLE_ROWS)];
  const beside = layBeside(FORM, tables)!;
  expect(beside.targets).toBeNull();
  expect(beside.asked).toEqual([{ role: 'targets', why: 'several', candidates: tables }]);
});

test('two units with a project of one name are told apart', () => {
  const own = form(ROWS, '项目名称|社区养老服务补贴经费\n主管部门|市民政局|实施单位|东区养老中心');
  const head = (unit: string) => `项目名称|社区养老服务补贴经费\n实施单位|${unit}`;
  const [east, west] = [
    targets(TABLE_ROWS, head('东区养老中心')),
    targets(TABLE_ROWS, head('西区养老中心')),
  ];
  expect(layBeside(own, [west, east])!.targets?.table).toBe(east);
});

test('a table without a project is offered, not taken', () => {
  const table = targets(TABLE_ROWS, '主管部门|市民政局');
  const beside = layBeside(FORM, [table])!;
  expect(beside.targets).toBeNull();
  expect(beside.asked).toEqual([{ role: 'targets', why: 'unnamed', candidates: [table] }]);
  const said = { tables: { targets: companionKey(table, FORM) } };
  expect(layBeside(FORM, [table], said)!.targets?.table).toBe(table);
});

test('a table the officer refused is not asked about again', () => {
  const table = targets(TABLE_ROWS, '主管部门|市民政局');
  expect(layBeside(FORM, [table], { tables: { targets: null } })).toBeNull();
});

test('what a 调整表 lists counts; what it does not list stays as approved', () => {
  const adjusted = tableOf(
    '项目支出绩效目标调整表\n（2023年度）\n项目名称|社区养老服务补贴经费\n' +
      '一级指标|二级指标|三级指标|调整前指标值|调整后指标值\n产出指标|数量指标|培训护理员场次|≥12次|≥9次',
  );
  const { targets: found } = layBeside(FORM, [targets(TABLE_ROWS), adjusted])!;
  expect(found!.adjusted).toBe(adjusted);
  expect(found!.indicators.map(({ indicator }) => indicator.target?.joined)).toEqual([
    '≥2000人',
    '≥9次',
  ]);
  // the weight stays as approved where the 调整表 has none
  expect(found!.indicators.map(({ indicator }) => indicator.weight?.text)).toEqual(['15', '10']);
});

test('last year’s form is the one of the year before', () => {
  const before = companionOfForm({ ...FORM, year: 2022 });
  const older = companionOfForm({ ...FORM, year: 2021 });
  const beside = layBeside(FORM, [older, before])!;
  expect(beside.lastYear?.table).toBe(before);
  expect(beside.targets).toBeNull();
  expect(layBeside(FORM, [older])).toBeNull();
});

test('a table of another year is none of this year’s', () => {
  const table = { ...targets(TABLE_ROWS), year: 2022 };
  expect(layBeside(FORM, [table])).toBeNull();
});
