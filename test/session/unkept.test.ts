import { copyOf, memoryStore, Session } from '../../src/session';
import { DEFAULT_STANDARD } from '../../src/standards';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';

/** A session over a storage that takes texts of up to `room` characters for good, and longer ones for as long as the pane lives. */
async function open(room: number, book = 'mistakes.xlsx') {
  const memory = memoryStore();
  const set = (key: string, value: string) => {
    memory.set(key, value);
    return value.length <= room;
  };
  const store = { ...memory, persistent: true, set };
  const session = new Session(new DeskHost(BOOKS[book]!()), { store, quiet: 5 });
  await session.check();
  const { screen } = session.state;
  if (screen.kind !== 'result') throw new Error(screen.kind);
  return { session, review: screen.review.reviews[screen.current]! };
}

type Opened = Awaited<ReturnType<typeof open>>;

const ACTS: readonly [string, (opened: Opened) => Promise<void>][] = [
  ['a setting', ({ session }) => session.change({ theme: 'dark' })],
  ['a switched-off rule', ({ session }) => session.change({ rulesOff: ['reason-missing'] })],
  [
    'a finding set aside',
    ({ session, review }) => session.setAside([review.findings[0]!], review, '已核实'),
  ],
  [
    'a corrected row',
    ({ session, review }) => session.correctRow(review.form, review.form.rows[0]!, 'ignored'),
  ],
  ['the columns to copy', ({ session }) => session.setPasteColumns(['score'])],
  [
    'a standard of his own',
    ({ session }) => session.keepStandard(copyOf(DEFAULT_STANDARD, session.standards)),
  ],
  [
    'a word on the tables beside the form',
    ({ session, review }) => session.beside.sayTable(review.form, 'targets', null),
  ],
];

describe('what the officer sets or says', () => {
  it.each(ACTS)(
    'is told to be forgotten with the pane where nothing is kept: %s',
    async (_, act) => {
      const opened = await open(0);
      await act(opened);
      expect(opened.session.state.unkept).toBe(true);
      opened.session.dismissNotice();
      expect(opened.session.state.unkept).toBe(false);
    },
  );

  it.each(ACTS)('is told nothing of where it is kept: %s', async (_, act) => {
    const opened = await open(Infinity);
    await act(opened);
    expect(opened.session.state.unkept).toBe(false);
  });
});

test('a standard too long for the storage is told of, though that it is the chosen one is kept', async () => {
  const opened = await open(1_000);
  await opened.session.keepStandard(copyOf(DEFAULT_STANDARD, opened.session.standards));
  expect(opened.session.state.settings.standard).toBe(`${DEFAULT_STANDARD.id}-copy`);
  expect(opened.session.state.unkept).toBe(true);
});

test('nothing is told of what the officer never said: looking, ticking, writing, taking back', async () => {
  const { session, review } = await open(0);
  session.toggleEdit(review.edits[0]!);
  session.toggleEdit(review.edits[0]!);
  await session.write();
  // that it cannot be taken back another day is told with the write
  expect(session.state.done).toMatchObject({ kind: 'written', remembered: false });
  await session.undo();
  expect(session.state.unkept).toBe(false);
});
