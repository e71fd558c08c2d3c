import {
  type ColumnChoice,
  memoryStore,
  Session,
  type SessionState,
  unreadColumns,
  unreadFundColumns,
} from '../../../src/session';
import { blankCells, setCells, sampleSheetOf, workbookOf } from '../../../scripts/samples/variants';
import { DeskHost } from '../desk-host';

function formIn({ screen }: SessionState) {
  if (screen.kind !== 'result') throw new Error(`the screen is ${screen.kind}`);
  return screen.review.reviews[0]!.form;
}

const reasonIn = (state: SessionState) => formIn(state).indicators[8]!.reason?.text ?? '';

const indicators = (field: 'reason' | 'ignored'): ColumnChoice => ({ block: 'indicators', field });

/** Table 9 whose reason column goes under a heading nobody knows. */
const odd = () => workbookOf(setCells(sampleSheetOf(9), { H11: '情况' }));

it('reads a column as the officer says, at once, the next time too, and by itself again', async () => {
  const store = memoryStore();
  const session = new Session(new DeskHost(odd()), { store });
  await session.check();
  const form = formIn(session.state);
  expect(form.columns.map(({ column }) => column)).not.toContain(7);
  const [unread] = unreadColumns(form);
  expect(unread).toMatchObject({ column: 7, field: 'ignored', header: { text: '情况' } });

  await session.correctColumn(form, unread!, indicators('reason'));
  expect(reasonIn(session.state)).toContain('对外开放');

  const later = new Session(new DeskHost(odd()), { store });
  await later.check();
  expect(reasonIn(later.state)).toContain('对外开放');
  const reason = formIn(later.state).columns.find(({ column }) => column === 7)!;
  await later.correctColumn(formIn(later.state), reason, indicators('ignored'));
  expect(reasonIn(later.state)).toBe('');
  expect(later.layouts).toHaveLength(1);

  await later.setLayouts([]);
  expect(unreadColumns(formIn(later.state))).toHaveLength(1);
});

it('passes over what is stored damaged', async () => {
  const store = memoryStore();
  store.set('layouts', '[{"kind":"layout-correction"},7]');
  const session = new Session(new DeskHost(odd()), { store });
  expect(session.layouts).toEqual([]);
});

it('leaves out a row as the officer says, on every sheet with a row of that name, and takes it in again', async () => {
  const session = new Session(new DeskHost(workbookOf(sampleSheetOf(9))), { store: memoryStore() });
  await session.check();
  const rowOf = (name: string) =>
    formIn(session.state).rows.find(({ label }) => label?.text === name)!;
  await session.correctRow(formIn(session.state), rowOf('博物馆年开放时间'), 'ignored');
  expect(formIn(session.state).indicators).toHaveLength(10);
  expect(rowOf('博物馆年开放时间')).toMatchObject({ kind: 'ignored', corrected: true });
  expect(session.layouts).toMatchObject([
    { sheet: null, rows: [{ label: '博物馆年开放时间', read: 'ignored' }] },
  ]);
  await session.correctRow(formIn(session.state), rowOf('博物馆年开放时间'), 'indicator');
  expect(formIn(session.state).indicators).toHaveLength(11);
  expect(session.layouts[0]!.rows).toHaveLength(1);
});

it('names a row by its place and its label where another row has the same', async () => {
  const twice = setCells(sampleSheetOf(9), { C13: '办公设备购置完成率' });
  const session = new Session(new DeskHost(workbookOf(twice)), { store: memoryStore() });
  await session.check();
  const form = formIn(session.state);
  await session.correctRow(form, form.rows[1]!, 'ignored');
  expect(session.layouts).toMatchObject([
    { sheet: '自评表', rows: [{ row: 12, label: '办公设备购置完成率', read: 'ignored' }] },
  ]);
  expect(formIn(session.state).indicators.map(({ row }) => row)).not.toContain(12);
  expect(formIn(session.state).indicators).toHaveLength(10);
});

it('reads a fund column without a header as the officer says, on this sheet alone', async () => {
  const bare = blankCells(sampleSheetOf(9), ['G4']);
  const session = new Session(new DeskHost(workbookOf(bare)), { store: memoryStore() });
  await session.check();
  const form = formIn(session.state);
  expect(form.fund!.total!.rate).toBeNull();
  const [lost] = unreadFundColumns(form);
  expect(lost).toMatchObject({ column: 6, header: null });
  await session.correctColumn(form, lost!, { block: 'fund', field: 'rate' });
  expect(formIn(session.state).fund!.total!.rate?.text).toBe('57.02');
  expect(unreadFundColumns(formIn(session.state))).toEqual([]);
  // Said again, of a column that still has no header, it replaces what was said before.
  const [column] = formIn(session.state).fund!.columns.filter((one) => one.column === 6);
  await session.correctColumn(formIn(session.state), column!, { block: 'fund', field: 'ignored' });
  expect(session.layouts).toMatchObject([
    { sheet: '自评表', columns: [{ block: 'fund', at: { column: 6 }, field: 'ignored' }] },
  ]);
});

it('names a column by its place where another has the same header', async () => {
  const twice = setCells(sampleSheetOf(9), { H11: '得分' });
  const session = new Session(new DeskHost(workbookOf(twice)), { store: memoryStore() });
  await session.check();
  const form = formIn(session.state);
  const column = form.columns.find((one) => one.column === 7)!;
  await session.correctColumn(form, column, indicators('reason'));
  expect(session.layouts[0]!.columns).toEqual([
    { block: 'indicators', at: { column: 7 }, field: 'reason' },
  ]);
  expect(formIn(session.state).indicators[0]!.score?.at.column).toBe(6);
});

it('leaves what was said of another sheet as it is', async () => {
  const store = memoryStore();
  const session = new Session(new DeskHost(workbookOf(sampleSheetOf(9))), { store });
  await session.check();
  const other = {
    kind: 'layout-correction',
    version: 1,
    name: '另一张表的版式',
    sheet: '另一张',
    columns: [{ block: 'indicators', at: { column: 7 }, field: 'ignored' }],
    rows: [{ row: 11, read: 'ignored' }],
  } as const;
  await session.setLayouts([{ ...other, columns: [...other.columns], rows: [...other.rows] }]);
  const form = formIn(session.state);
  await session.correctRow(form, form.rows[0]!, 'ignored');
  expect(session.layouts[0]).toEqual(other);
});
