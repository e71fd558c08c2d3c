import { measurements, type AddinMembers, type EtApplication } from '../../../../src/hosts/wps';
import { FORM, workbookOf } from '../../contract/form-fixture';
import { applicationObject, type Modes, sheetsOf, worldOf } from '../fake';

/** The measurements of a fake build, by their titles. */
function measured(modes: Partial<Modes> = {}) {
  const world = worldOf(workbookOf(FORM), modes);
  const app = applicationObject(world) as EtApplication & AddinMembers;
  const all = measurements(app, { mode: null });
  const run = async (title: string) => all.find((one) => one.title === title)!.run();
  return { world, run };
}

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  ['', '空文本'],
] as const)('tells how an empty cell comes (%p)', async (empty, shown) => {
  const { run } = measured({ empty });
  expect(await run('空单元格')).toBe(`单独取为 ${shown}，成块取为 ${shown}`);
});

test('tells what kind of thing is thrown', async () => {
  expect(await measured().run('异常的类型')).toMatch(/^(Range)?Error：/);
  const text = measured({ broken: ['Worksheet.Range()'], thrown: '错误的参数' });
  text.world.border.broken = ['Worksheet.Range'];
  expect(await text.run('异常的类型')).toBe('string：错误的参数');
});

test('tells of the page setup', async () => {
  expect(await measured().run('页面设置')).toBe('可读，方向 number，纸张 number，页宽 number');
});

test('tells whether one pane serves several workbooks, without naming any', async () => {
  const { run, world } = measured();
  expect(await run('窗格与工作簿')).toMatch(/^打开了 1 个工作簿，当前的就是打开窗格时的那个/);
  world.open(sheetsOf(workbookOf(FORM)), '另一份.xlsx');
  const text = await run('窗格与工作簿');
  expect(text).toMatch(/^打开了 2 个工作簿，当前的不是打开窗格时的那个/);
  expect(text).not.toContain('自评表.xlsx');
});

test('lists the other add-ins of publish.xml, on both systems', async () => {
  const list =
    '<jsplugins><jsplugin name="jixiao-check" url="x"/><jsplugin url="y" name="公文"/></jsplugins>';
  for (const path of [
    'C:/Users/li/AppData/Roaming/kingsoft/wps/jsaddons/publish.xml',
    'C:/Users/li/.local/share/Kingsoft/wps/jsaddons/publish.xml',
  ]) {
    const { run, world } = measured();
    expect(await run('其他加载项')).toBe('无法读取 publish.xml');
    world.files.set(path, list);
    expect(await run('其他加载项')).toBe('本加载项已登记；其他：公文');
  }
});

test('watches what the build says of being ready while the officer edits a cell', async () => {
  jest.useFakeTimers();
  try {
    const { run, world } = measured();
    const measuring = run('编辑单元格时的就绪状态');
    await jest.advanceTimersByTimeAsync(2_000);
    world.modes.editing = 'throws';
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await measuring).toMatch(/^就绪、正在编辑（/);
  } finally {
    jest.useRealTimers();
  }
});

test('watches no longer than until the officer has ended that edit', async () => {
  jest.useFakeTimers();
  try {
    const { run, world } = measured();
    const measuring = run('编辑单元格时的就绪状态');
    await jest.advanceTimersByTimeAsync(700);
    world.modes.editing = 'throws';
    await jest.advanceTimersByTimeAsync(500);
    world.modes.editing = 'no';
    await jest.advanceTimersByTimeAsync(500);
    expect(jest.getTimerCount()).toBe(0);
    expect(await measuring).toMatch(/^就绪、正在编辑（/);
  } finally {
    jest.useRealTimers();
  }
});
