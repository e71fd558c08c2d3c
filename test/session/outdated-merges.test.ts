import { memoryStore, Session } from '../../src/session';
import { parseA1, type ReadRequest, type SheetSnapshot } from '../../src/sheet';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';

/** A desk whose quiet reads come with merges that no longer hold, as on Excel after a change of layout. */
class ChangedLayout extends DeskHost {
  override async read(request: ReadRequest = {}): Promise<SheetSnapshot> {
    const snapshot = await super.read(request);
    if (request.merges === 'remembered') Object.assign(snapshot, { mergesOutdated: true });
    return snapshot;
  }
}

test('a quiet read with outdated merges changes nothing shown and asks for another check', async () => {
  const desk = new ChangedLayout(BOOKS['correct.xlsx']!());
  const session = new Session(desk, { store: memoryStore(), quiet: 5 });
  await session.start();
  await session.check();
  const { screen } = session.state;
  const stale = new Promise<void>((resolve) => {
    session.subscribe(() => session.state.stale && resolve());
  });
  await desk.type(parseA1('H20'), null);
  await stale;
  expect(session.state.screen).toBe(screen);
  session.stop();
});
