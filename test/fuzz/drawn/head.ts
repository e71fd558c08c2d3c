import type { Chance } from '../chance';
import type { Draft } from './draft';
import { type FormKind, KIND_WORDS } from './form-kind';

/** Title, year or unit, and who did what; tells the row that waits for the total, null where there is none. */
export function printHead(
  draft: Draft,
  kind: FormKind,
  isUnscored: boolean,
  chance: Chance,
): number | null {
  const words = kind === 'project' ? null : KIND_WORDS[kind];
  printAcross(draft, chance.pick(words?.titles ?? TITLES), chance);
  if (chance.happens(40)) printAcross(draft, chance.pick(UNDER_TITLE), chance);
  const project = ['义务教育营养改善计划', '老旧小区改造项目', '基层农技推广补助'];
  printPairs(draft, words ? chance.pick(words.name) : ['项目名称', chance.pick(project)]);
  if (chance.happens(80)) printOffices(draft, kind);
  if (kind === 'bond' && chance.happens(60)) printBond(draft);
  if (chance.happens(8)) printPlanned(draft, chance);
  if (chance.happens(30)) printPairs(draft, ['项目负责人', '张三'], ['联系电话', '13800001234']);
  if (isUnscored || !chance.happens(8)) return null;
  return draft.row({ 0: chance.pick(['自评得分', '自评总分', '项目自评得分', '总得分']) });
}

/** Who decides on the money and who spends it. */
function printOffices(draft: Draft, kind: FormKind): void {
  if (kind === 'transfer') {
    printPairs(draft, ['中央主管部门', '教育部']);
    printPairs(draft, ['地方主管部门', '某省教育厅'], ['资金使用单位', '某市教育局']);
  } else printPairs(draft, ['主管部门', '某市教育局'], ['实施单位', '某市第一中学']);
}

function printBond(draft: Draft): void {
  printPairs(draft, ['项目总投资（万元）', '12000'], ['债券期限', '20年']);
  printPairs(draft, ['债券利率', '3.12%'], ['发行时间', '2023年6月']);
}

/** What all years together are to cost, which is none of the year's amounts. */
function printPlanned(draft: Draft, chance: Chance): void {
  const label = chance.pick(['项目总投资（万元）', '计划总投资（万元）', '项目概算（万元）']);
  printPairs(draft, [label, chance.pick(['3600', '1250.50'])], ['项目周期', '2022-2024年']);
}

/** What the year was to bring and brought, in sentences. */
export function printGoals(draft: Draft): void {
  const middle = middleOf(draft);
  draft.row({ 0: '年度总体目标', 1: '预期目标', [middle]: '实际完成情况' });
  draft.row({
    1: '完成改造任务12个，惠及群众3000人。',
    [middle]: '已完成改造12个，惠及群众3100人。',
  });
}

/** A text over the whole width, mostly merged. */
export function printAcross(draft: Draft, text: string, chance: Chance): void {
  const row = draft.row({ 0: text });
  if (chance.happens(80)) {
    draft.merge({ top: row, left: 0, bottom: row, right: draft.width - 1 });
  }
}

const TITLES = [
  '项目支出绩效自评表',
  '2023年度项目支出绩效自评表',
  '市级财政项目支出绩效自评表',
  '财政支出项目绩效目标自评表',
  '项目绩效自评情况表',
  '部门预算项目绩效自评表',
  '附件2：专项资金绩效自评表',
];

const UNDER_TITLE = [
  '（2023年度）',
  '填报单位：某市教育局',
  '单位：万元',
  '填报日期：2024年3月5日',
  '填表说明：请如实填写，分值合计100分。',
];

type Pair = readonly [label: string, text: string];

function printPairs(draft: Draft, left: Pair, right?: Pair): void {
  const row = draft.row({ 0: left[0], 1: left[1] });
  if (!right) return;
  draft.write(row, middleOf(draft), right[0]);
  draft.write(row, middleOf(draft) + 1, right[1]);
}

function middleOf({ width }: Draft): number {
  return Math.max(2, Math.floor(width / 2));
}
