import { reviewSheet } from '../../../src/review';
import { NO_TICKS, worklistOf } from '../../../src/session';
import { withTick } from '../../../src/session/ticks';
import { a1 } from '../../../src/sheet';
import { duties, nextAct } from '../../../src/taskpane/result/next-act';
import { type Held, sheetWith } from '../../rules/sheet-with';

const all = (changes: Record<string, Held>) => reviewSheet(sheetWith(changes));
const listed = (changes: Record<string, Held>) => worklistOf(all(changes).reviews[0]!);

describe('nextAct', () => {
  const IDLE = { stale: false, ticks: NO_TICKS, at: null, most: 0 };
  const act = (changes: Record<string, Held>, desk = {}) => {
    const review = all(changes);
    return nextAct(review, worklistOf(review.reviews[0]!), { ...IDLE, ...desk });
  };

  it('writes first, then leads to what must be filled, then to the copy to hand in', () => {
    expect(act({ G13: null, H14: null })).toEqual({ kind: 'write', count: 1 });
    expect(act({ H14: null })).toMatchObject({ kind: 'go', position: 1, total: 1 });
    expect(act({})).toEqual({ kind: 'hand-in' });
  });

  it('hands nothing in while a cell that one click would fill is left blank', () => {
    const sheet = all({ G13: null });
    const review = sheet.reviews[0]!;
    const ticks = withTick(NO_TICKS, review.edits[0]!, false);
    expect(review.edits.map(({ cell }) => a1(cell))).toEqual(['G13']);
    expect(nextAct(sheet, worklistOf(review, ticks), { ...IDLE, ticks })).toEqual({
      kind: 'check',
    });
  });

  it('leads to a wrong score that the officer left unticked', () => {
    const sheet = all({ G13: '16.00', G21: '97.90' });
    const review = sheet.reviews[0]!;
    const ticks = withTick(NO_TICKS, review.edits[0]!, false);
    expect(review.edits.map(({ cell }) => a1(cell))).toEqual(['G13', 'G21']);
    expect(nextAct(sheet, worklistOf(review, ticks), { ...IDLE, ticks })).toMatchObject({
      kind: 'go',
      card: { cell: review.edits[0]!.cell },
    });
  });

  it('has nothing to hand in of a form that is not filled in', () => {
    const review = all({}).reviews[0]!;
    const unfilled = { ...review, form: { ...review.form, unfilled: true } };
    const sheet = { ...all({}), reviews: [unfilled] };
    expect(nextAct(sheet, worklistOf(unfilled), IDLE)).toEqual({ kind: 'check' });
  });

  it('reads again first where the sheet has changed since', () => {
    expect(act({ G13: null }, { stale: true })).toEqual({ kind: 'check' });
  });

  it('goes on from the card the officer is at, round and round, and counts those already done', () => {
    const changes = { H14: null, E13: '1800人', G13: '13.50', G21: '95.40' };
    const [first, second] = duties(listed(changes));
    expect([a1(first!.cell!), a1(second!.cell!)]).toEqual(['H13', 'H14']);
    expect(act(changes, { most: 7 })).toMatchObject({ card: first, position: 6, total: 7 });
    expect(act(changes, { most: 7, at: first!.key })).toMatchObject({ card: second, position: 7 });
    expect(act(changes, { at: second!.key })).toMatchObject({ card: first, position: 1, total: 2 });
  });
});
