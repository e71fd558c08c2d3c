import { memoryStore, Session, type SessionState, unreadColumns } from '../../src/session';
import { setCells, sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import { DeskHost } from './desk-host';

function formIn({ screen }: SessionState) {
  if (screen.kind !== 'result') throw new Error(`the screen is ${screen.kind}`);
  return screen.review.reviews[0]!.form;
}

const reasonIn = (state: SessionState) => formIn(state).indicators[8]!.reason?.text ?? '';

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

  await session.correctColumn(unread!, 'reason');
  expect(reasonIn(session.state)).toContain('对外开放');

  const later = new Session(new DeskHost(odd()), { store });
  await later.check();
  expect(reasonIn(later.state)).toContain('对外开放');
  const reason = formIn(later.state).columns.find(({ column }) => column === 7)!;
  await later.correctColumn(reason, 'ignored');
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
