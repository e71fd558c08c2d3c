import { readForms } from '../../../src/form';
import { reviewSheet } from '../../../src/review';
import { drawn, snapshotOf } from '../snapshot-of';

const FORM = [
  '项目支出绩效自评表',
  '项目名称|检疫设备',
  '一级指标|三级指标|指标值|完成值|分值|得分',
  '产出指标|设备数|≥40台|44台|60|60',
  '效益指标|查验率|≥90%|81%|40|36',
];

/** The guess about the total of the form with a foot, and what is written there. */
function foot(...rows: readonly string[]) {
  const sheet = snapshotOf(drawn([...FORM, ...rows].join('\n')));
  const [form] = readForms(sheet).forms;
  const edits = reviewSheet(sheet).reviews.flatMap((review) => review.edits);
  return {
    guessed: form?.total?.unsettled ? form.total.guessed?.clause : null,
    written: edits.filter(({ field }) => field === 'total').length,
  };
}

test.each([
  ['behind the last column', '合计|||||100|96', '第6行另有「96」不知是什么'],
  ['a blank column behind it', '合计||||100|||96', '第6行另有「96」不知是什么'],
])('nothing is written beside a figure %s', (_, row, guessed) => {
  expect(foot(row)).toEqual({ guessed, written: 0 });
});

test('a total that slid within the columns, and one with a table beside it, are written over', () => {
  expect(foot('合计||||100|94')).toEqual({ guessed: null, written: 1 });
  const beside = FORM.map((row, i) => `${row}${'|'.repeat(9 - row.split('|').length)}${i}`);
  const sheet = snapshotOf(drawn([...beside, '合计||||100|94|||7'].join('\n')));
  expect(readForms(sheet).forms[0]?.total?.unsettled).toBeUndefined();
});
