import { readForms } from '../../../src/form';
import { a1 } from '../../../src/sheet';
import { sheetWith } from '../../rules/sheet-with';

const STATED = { A23: '偏差大或目标未完成原因分析', B23: '三场培训因场地改造取消。' };

/** Where the reason of the row that fell short is looked for, and that of the form. */
function reasons(changes: Parameters<typeof sheetWith>[0]) {
  const [form] = readForms(sheetWith(changes)).forms;
  const reason = form!.indicators.find(({ row }) => row === 13)!.reason;
  return [reason && a1(reason.at), form!.remark && a1(form!.remark.at)];
}

test('a blank under 备注 asks for nothing where the foot asks for the reasons', () => {
  expect(reasons({ ...STATED, H12: '备注', H14: null })).toEqual([null, 'B23']);
});

test('what is written under 备注 stays a reason', () => {
  expect(reasons({ ...STATED, H12: '备注', H14: '场地改造' })).toEqual(['H14', 'B23']);
});

test('without a row that asks for them the reasons stand under 备注', () => {
  expect(reasons({ H12: '备注', H14: null })).toEqual(['H14', null]);
});

test('a column that asks for reasons in words has them, whatever the foot says', () => {
  expect(reasons({ ...STATED, H14: null })).toEqual(['H14', null]);
});
