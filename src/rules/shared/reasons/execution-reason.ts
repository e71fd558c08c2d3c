import { type Field, type Form, isExecutionIndicator } from '../../../form';
import { oncePer } from '../../../values';
import { isNoReason } from './no-reason';
import { formCells } from '../rows/form-cells';

/**
 * Where the form has room for a word on its execution rate: the reason cell of the fund block, of an
 * indicator row that carries 预算执行率, or the one explanation at the foot; null where it has none.
 */
export function executionReasonField(form: Form): Field | null {
  const row = form.indicators.find(isExecutionIndicator);
  return form.fund?.total?.reason ?? row?.reason ?? form.remark;
}

/** Whether the form says anywhere why its money was not spent. */
export const explainsExecution = oncePer((form: Form): boolean => {
  const own = executionReasonField(form);
  const isGiven = (field: Field | null) => !!field?.text && !isNoReason(field.text);
  if (isGiven(form.fund?.total?.reason ?? null)) return true;
  const reasons = [own, form.remark, ...form.indicators.map(({ reason }) => reason)];
  const said = reasons.flatMap((field) => (field && isGiven(field) ? [field.text] : []));
  if (said.some((text) => MONEY.test(text))) return true;
  return formCells(form).some(({ cell: { text } }) => MONEY.test(text) && CAUSE.test(text));
});

/** What an unspent budget is spoken of as. */
const MONEY = /资金|预算|经费|执行率|款项|尾款|质保金|支付|支出|拨付|结余|结转|节余|节约/;

/** That something is why: 因招标推迟, 受疫情影响, 尾款未到付款期. */
const CAUSE =
  /因为|由于|(?<!原)因[^素此]|受[^，。]{1,12}影响|(?:尚未|未到|未能|推迟|延期|顺延|跨年|次年|下年)[^，。]{0,8}(?:支付|付款|拨付|执行|结算|验收)|(?:支付|付款|拨付|执行|结算|验收)[^，。]{0,8}(?:尚未|未到|未能|推迟|延期|顺延|跨年|次年|下年)|(?:资金|预算|经费|招标|成本)[^，。]{0,6}(?:节约|节余|结余)/;
