import type { Chance } from '../chance';
import type { Draft } from './draft';
import type { FormKind } from './form-kind';

/** The blocks that forms of some kinds have between their funds and their indicators; none of their figures is computed. */
export function printBetween(draft: Draft, kind: FormKind, chance: Chance): void {
  if (kind === 'department' && chance.happens(60)) printTasks(draft, chance);
  if (kind === 'transfer' && chance.happens(70)) printManagement(draft, chance);
}

/** The main tasks of the year, with what they were to cost and cost or without. */
function printTasks(draft: Draft, chance: Chance): void {
  const hasAmounts = chance.happens(60);
  const rail = chance.pick(['年度主要任务', '年度重点工作任务', '年度主要任务完成情况']);
  const heads = hasAmounts
    ? ['任务名称', '主要内容', '预算金额（万元）', '实际支出（万元）', '完成情况']
    : ['任务名称', '主要内容', '完成情况'];
  const tasks = [
    ['任务1：教育保障', '保障学校运转', '120.00', '118.50', '已完成'],
    ['任务2：队伍建设', '培训教师300人', '80.00', '80.00', '完成'],
  ];
  const shown = tasks.map((texts) => (hasAmounts ? texts : texts.filter((_, i) => i < 2 || i > 3)));
  printUnder(draft, rail, [heads, ...shown], chance);
}

/** How the money was shared out and watched over, in sentences. */
function printManagement(draft: Draft, chance: Chance): void {
  const questions = ['分配科学性', '下达及时性', '拨付合规性', '使用规范性', '执行准确性'];
  const asked = questions.slice(0, chance.between(3, 5));
  const answers = ['按因素法分配', '30日内下达', '国库集中支付', '专款专用', '按批复执行'];
  const rows = asked.map((question, i) => [question, answers[i]!, chance.pick(['无', ''])]);
  printUnder(draft, '资金管理情况', [['', '情况说明', '存在问题和改进措施'], ...rows], chance);
}

/** Rows with one label at their side, as far as the form is wide. */
function printUnder(
  draft: Draft,
  rail: string,
  rows: readonly (readonly string[])[],
  chance: Chance,
): void {
  const top = draft.nextRow;
  for (const [i, texts] of rows.entries()) {
    const row = draft.row(i === 0 ? { 0: rail } : {});
    for (const [column, text] of texts.slice(0, draft.width - 1).entries()) {
      draft.write(row, column + 1, text);
    }
  }
  if (chance.happens(70)) draft.merge({ top, left: 0, bottom: draft.nextRow - 1, right: 0 });
}
