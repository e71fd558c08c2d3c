import { parseA1 } from '../../../src/sheet';
import { editsWritten, memoryStore, Session, type SessionState } from '../../../src/session';
import { TickStore } from '../../../src/session/kept/ticks-left';
import { BOOKS } from '../books';
import { DeskHost } from '../desk-host';

const VALUE = { value: 1, formula: null, format: 'General' };

describe('TickStore', () => {
  it('keeps what is to stay, and forgets what was agreed to', () => {
    const store = memoryStore();
    new TickStore(store).keep(
      ['甲'],
      '1',
      new Map([
        ['a', null],
        ['b', VALUE],
      ]),
    );
    expect([...new TickStore(store).of(['甲'], '1')]).toEqual([['a', null]]);
  });

  it('knows a workbook by any of its names, and no other workbook or sheet', () => {
    const ticks = new TickStore(memoryStore());
    ticks.keep(['甲.xlsx', 'tag'], '1', new Map([['a', null]]));
    expect(ticks.of(['tag', '乙.xlsx'], '1').size).toBe(1);
    expect([ticks.of(['乙.xlsx'], '1').size, ticks.of(['tag'], '2').size]).toEqual([0, 0]);
  });

  it('forgets a sheet on which all is ticked again', () => {
    const store = memoryStore();
    const ticks = new TickStore(store);
    ticks.keep(['甲'], '1', new Map([['a', null]]));
    ticks.keep(['甲'], '1', new Map());
    expect([ticks.of(['甲'], '1').size, store.get('ticks')]).toEqual([0, null]);
  });

  it('keeps the newest sheets and edits within its limits', () => {
    const ticks = new TickStore(memoryStore(), { sheets: 2, ofSheet: 2 });
    ticks.keep(
      ['甲'],
      '1',
      new Map([
        ['a', null],
        ['b', null],
        ['c', null],
      ]),
    );
    expect([...ticks.of(['甲'], '1').keys()]).toEqual(['b', 'c']);
    for (const sheet of ['2', '3']) ticks.keep(['甲'], sheet, new Map([['a', null]]));
    expect(['1', '2', '3'].map((sheet) => ticks.of(['甲'], sheet).size)).toEqual([0, 1, 1]);
  });

  it('takes what is damaged or of another shape for nothing', () => {
    const store = memoryStore();
    for (const text of ['{', '{}', '[{"sheet":1}]']) {
      store.set('ticks', text);
      expect(new TickStore(store).of(['甲'], '1').size).toBe(0);
    }
  });
});

describe('a pane opened again', () => {
  function written({ screen, ticks }: SessionState): number {
    return screen.kind === 'result' ? editsWritten(screen.review, ticks).length : -1;
  }

  async function leftOne() {
    const desk = new DeskHost(BOOKS['mistakes.xlsx']!());
    const store = memoryStore();
    const session = new Session(desk, { store, quiet: 5 });
    await session.check();
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    const [score] = screen.review.reviews[0]!.edits;
    session.toggleEdit(score!);
    return { desk, store, session, score: score! };
  }

  it('writes nothing over that the officer left unticked, and what counts it neither', async () => {
    const { desk, store } = await leftOne();
    const again = new Session(desk, { store, quiet: 5 });
    await again.write();
    expect((await desk.read()).cell(parseA1('G20')).value).toBeNull();
    // the total counts the score of G20
    expect((await desk.read()).cell(parseA1('G23')).value).toBe(91);
    expect(written(again.state)).toBe(0);
  });

  it('writes all again once the tick was set again', async () => {
    const { desk, store, session, score } = await leftOne();
    session.toggleEdit(score);
    const again = new Session(desk, { store, quiet: 5 });
    await again.check();
    expect(written(again.state)).toBe(2);
  });
});
