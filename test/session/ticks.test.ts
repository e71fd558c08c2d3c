import { reviewSheet } from '../../src/review';
import { afterWrite, editKey, isTicked, NO_TICKS, withTick } from '../../src/session/ticks';
import { a1, parseA1 } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

const edit = (texts: readonly string[], more: object = {}) =>
  ({
    cell: parseA1('G14'),
    field: 'score',
    after: { value: 9.16, formula: null, format: 'General' },
    anchor: { witnesses: texts.map((text, offset) => ({ offset, text })), occurrence: 0 },
    ...more,
  }) as never;

test('a tick follows the texts of its row, not its place', () => {
  expect(editKey(edit(['甲'], { cell: parseA1('G15') }))).toBe(editKey(edit(['甲'])));
  expect(editKey(edit(['乙']))).not.toBe(editKey(edit(['甲'])));
  expect(editKey(edit(['甲'], { field: 'rate' }))).not.toBe(editKey(edit(['甲'])));
  expect(editKey(edit([], { cell: parseA1('G15') }))).not.toBe(editKey(edit([])));
});

test('a witness in the row above is none in the row itself', () => {
  const beside = (rows?: number) =>
    edit([], { anchor: { witnesses: [{ rows, offset: 0, text: '甲' }], occurrence: 0 } });
  expect(editKey(beside(-1))).not.toBe(editKey(beside()));
  expect(editKey(beside(0))).toBe(editKey(beside()));
});

const usual = edit(['甲']);
const offered = edit(['甲'], { optional: true });
const otherwise = edit(['甲'], { after: { value: 8, formula: null, format: 'General' } });
const offeredOtherwise = edit(['甲'], {
  optional: true,
  after: { value: 8, formula: null, format: 'General' },
});

test('an edit is ticked from the start, an optional one once the officer ticked it', () => {
  expect([isTicked(usual, NO_TICKS), isTicked(offered, NO_TICKS)]).toEqual([true, false]);
  expect(isTicked(usual, withTick(NO_TICKS, usual, false))).toBe(false);
  expect(isTicked(offered, withTick(NO_TICKS, offered, true))).toBe(true);
});

test('what is to stay stays, however its edit is offered by now and whatever it would write', () => {
  for (const first of [usual, offered]) {
    const ticks = afterWrite(withTick(NO_TICKS, first, false));
    for (const later of [usual, offered, otherwise, offeredOtherwise])
      expect(isTicked(later, ticks)).toBe(false);
  }
});

test('what was agreed to holds for that figure alone, and for one write', () => {
  const ticks = withTick(NO_TICKS, offered, true);
  expect(isTicked(offeredOtherwise, ticks)).toBe(false);
  expect(isTicked(offered, afterWrite(ticks))).toBe(false);
});

test('to tick again what is ticked by itself agrees to no offer', () => {
  const ticks = withTick(withTick(NO_TICKS, usual, false), usual, true);
  expect([isTicked(usual, ticks), isTicked(offered, ticks)]).toEqual([true, false]);
});

test('a score that is to stay stays when a reason turns its edit into an offer', () => {
  const editsOf = (reason: string) => {
    const changes: Record<string, Held> = { E13: '1000人', G13: '6.00', H13: reason };
    return reviewSheet(sheetWith(changes)).reviews[0]!.edits;
  };
  const [before, after] = [editsOf(''), editsOf('工期延误，设备到货晚，已督促供应商加快供货')];
  const ticks = before.reduce((all, one) => withTick(all, one, false), NO_TICKS);
  // 15 × 1000 ÷ 2000 is 7.50: score, total and grade are ticked; with a reason they are only offered
  expect(before.map(({ cell, optional }) => [a1(cell), optional])).toEqual([
    ['G13', undefined],
    ['G21', undefined],
    ['B22', undefined],
  ]);
  expect(after.map((one) => [a1(one.cell), one.optional, isTicked(one, ticks)])).toEqual([
    ['G13', true, false],
    ['G21', true, false],
    ['B22', true, false],
  ]);
});
