import { undo } from '../../../../src/hosts/undo';
import { editOf, FORM, workbookOf } from '../../contract/form-fixture';
import { openWps } from '../open-wps';

const BOOK = workbookOf(FORM, { ...FORM, name: '第二张' });

test('without code names a sheet renamed since is written to, and its receipt taken back', async () => {
  const { host, world } = openWps(BOOK, { codeNames: false });
  const sheet = await host.read();
  world.sheets[0]!.name = '2024年';
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  world.sheets[0]!.name = '2024年定稿';
  expect((await undo(host, receipt)).restored).toHaveLength(1);
  expect((await host.read()).sheet).toMatchObject({ id: 'name:自评表', name: '2024年定稿' });
});

test('without code names two sheets that swap their names stay apart', async () => {
  const { host, world } = openWps(BOOK, { codeNames: false });
  const before = (await host.sheets()).map(({ id }) => id);
  const [first, second] = world.sheets;
  [first!.name, second!.name] = [second!.name, first!.name];
  expect((await host.sheets()).map(({ id }) => id)).toEqual(before);
});

test('a new sheet under the name another had is another sheet', async () => {
  const { host, world } = openWps(BOOK, { codeNames: false });
  const [first] = await host.sheets();
  world.sheets[0]!.name = '旧表';
  const ref = await host.addSheet({
    name: '自评表',
    replace: false,
    widths: [],
    cells: [],
    merges: [],
    validations: [],
    landscape: false,
  });
  expect(ref.id).not.toBe(first!.id);
  expect((await host.sheets()).map(({ id }) => id)).toContain(first!.id);
});
