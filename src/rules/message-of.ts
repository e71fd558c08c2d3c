import { findRule } from './catalogue';
import { fillMessage } from './fill-message';
import type { Finding } from './finding';

/** Sentences that any rule may end in, whatever its own are. */
const COMMON: Readonly<Record<string, string>> = {
  'fed-formula': '{cell}是公式，要用到本次写回的单元格，写回后会重新计算，届时再核对。',
  locked: '{cells}空白，工作表受保护、单元格被锁定，不能写回，请解除保护后再核验，或自行填写。',
  withheld:
    '{cells}空白，本次不写回：所依据的内容有疑问，或写入后表格会读出别的结果，请先处理其他问题再核验。',
};

/**
 * The finding as one Chinese sentence: what, where, with the officer's own numbers, and what to do.
 * @throws Error for an id that its rule does not have
 */
export function messageOf({ rule, id, data, doubt }: Told): string {
  const template = findRule(rule)?.messages[id] ?? COMMON[id];
  if (template === undefined) throw new Error(`${rule} has no message ${id}`);
  const said = fillMessage(template, data);
  return doubt === undefined ? said : `${said}不过${doubt}，请先核实。`;
}

type Told = Pick<Finding, 'rule' | 'id' | 'data' | 'doubt'>;
