import { partsUnread } from '../../../src/rules/form/parts-unread';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** 44926 counted from 1900 is the last day of 2022, counted from 1904 that of 2026. */
const SERIAL = { value: 44926, text: '2022/12/31', format: 'yyyy/m/d' };

testRule(partsUnread, {
  passes: {
    'a sheet read whole': sheetWith(),
    'marks and hidden rows that were not given': sheetWith(
      {},
      { unread: ['marks', 'hidden-rows', 'hidden-columns'] },
    ),
    'no calendar where every day is written out': sheetWith(
      { D16: '2023年6月底前', E16: '2023年5月' },
      { unread: ['calendar'] },
    ),
  },
  undecided: {
    'no calendar where both days are counted by it': sheetWith(
      { D16: SERIAL, E16: SERIAL },
      { unread: ['calendar'] },
    ),
  },
  fails: {
    'merges that were not given': {
      given: sheetWith({}, { unread: ['merges'] }),
      message: 'merges',
      cells: ['A1'],
      says: ['合并单元格', '不写回', '重新核验'],
    },
    'a day counted by a calendar that was not given, beside one written out': {
      given: sheetWith({ D16: '2022年12月31日前', E16: SERIAL }, { unread: ['calendar'] }),
      message: 'calendar',
      cells: ['E16'],
      says: ['E16', '四年'],
    },
  },
});
