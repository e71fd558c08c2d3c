import { SheetSnapshot, type SheetPart } from '../../src/sheet';
import { unreadSentence } from '../../src/session';

const sheet = { workbook: 'w', id: 's', name: '自评表' };
const snapshot = (...unread: SheetPart[]) =>
  new SheetSnapshot({ sheet, rows: new Map(), unread: new Set(unread) });

test('a sheet that was read whole needs no sentence', () => {
  expect(unreadSentence(snapshot())).toBeNull();
});

test('all that was left out is named in one sentence', () => {
  expect(unreadSentence(snapshot('merges', 'hidden-rows'))).toBe(
    '表格程序没有给出合并单元格、隐藏的行，其余内容已照常核验；结论与此有关的，请对照表格核实。',
  );
});
