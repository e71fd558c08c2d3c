import fc from 'fast-check';
import type { Standard } from '../../src/standards';
import { decimal, type FormModel, hundredths, type RowModel } from './form-model';
import { funds } from './generate-fund';
import { rowIn, satisfactionRow } from './generate-row';
import { type Layout, prints } from './printed-layout';
import { type Figures, straightLine } from './straight-line';

/** 一级 and 二级指标 in printed order, each group with the share of the indicators' points it carries. */
type Groups = readonly (readonly [level1: string, share: bigint, level2: readonly string[]])[];

const OUTPUT = ['数量指标', '质量指标', '时效指标'];
const BENEFIT = ['经济效益指标', '社会效益指标', '可持续影响指标'];
const SATISFACTION = ['服务对象满意度指标'];
const USUAL: Groups = [
  ['产出指标', 50n, [...OUTPUT, '成本指标']],
  ['效益指标', 30n, BENEFIT],
  ['满意度指标', 10n, SATISFACTION],
];
const COST_APART: Groups = [
  ['成本指标', 20n, ['经济成本指标']],
  ['产出指标', 40n, OUTPUT],
  ['效益指标', 20n, BENEFIT],
  ['满意度指标', 10n, SATISFACTION],
];
const DECISION: Groups = [
  ['项目决策', 10n, ['项目立项']],
  ['项目管理', 25n, ['资金管理', '业务管理']],
  ['项目产出', 30n, ['数量指标', '质量指标']],
  ['项目效益', 35n, ['社会效益指标', '满意度指标']],
];

/** Names that say nothing of a kind of indicator, so that no rule about names has a say. */
const NAMES = [
  '养护里程',
  '桥梁检修',
  '路面平整程度',
  '养护队伍出勤',
  '路灯更换',
  '标线施划',
  '沿线企业运输',
  '沿线村民出行',
  '长效管护机制',
  '边坡绿化',
];

/** A form without a mistake under the standard as the layout prints it, its figures from the straight line. */
export function correctModel(standard: Standard, layout: Layout): fc.Arbitrary<FormModel> {
  const points = prints(layout, 'total', 'score') ? standard.parameters.executionWeight.value : 0;
  return fc
    .record({
      groups: groupsOf(layout),
      fund: funds(layout.sources.length + 1),
      rows: fc.array(rowIn(layout), { minLength: 20, maxLength: 20 }),
      last: satisfactionRow(layout),
      cuts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 20, maxLength: 20 }),
    })
    .map(({ groups, fund, rows, last, cuts }) => {
      const facts = (level2: string, i: number) => (/满意/.test(level2) ? last : rows[i]!);
      const drawn = spread(groups, hundredths('100') - hundredths(String(points)), cuts);
      const model: FormModel = {
        year: '2023',
        project: '农村道路养护经费',
        department: '某县交通运输局',
        unit: '某县公路养护站',
        planned: '养护县道，保障村民出行。',
        achieved: '县道养护到位，汛期抢通三处塌方。',
        fund,
        fundWeight: points === 0 ? '' : `${points}`,
        fundScore: '',
        fundReason: '一笔尾款按合同约定于次年支付',
        rows: drawn.map((place, i) => reasoned({ ...place, ...facts(place.level2, i) }, i)),
        remark: '汛期较往年长，三项工程推迟，下年提前招标。',
        weightTotal: '100',
        total: '',
        grade: '',
      };
      return filled(model, standard);
    });
}

/** The form with every rate, score, total and grade that is settled. */
export function filled(model: FormModel, standard: Standard): FormModel {
  const figures = straightLine(model, standard);
  return {
    ...model,
    fund: model.fund.map((one, i) => ({ ...one, rate: decimal(figures.rates[i]!) })),
    fundScore: printed(figures.fundScore),
    rows: model.rows.map((one, i) => ({ ...one, score: printed(figures.rows[i]!.score) })),
    ...footOf(figures),
  };
}

/** The same form before anyone wrote a rate, a score, the total or the grade. */
export function blanked(model: FormModel): FormModel {
  return {
    ...model,
    fund: model.fund.map((one) => ({ ...one, rate: '' })),
    fundScore: '',
    rows: model.rows.map((one) => ({ ...one, share: null, score: '' })),
    total: '',
    grade: '',
  };
}

function footOf({ sum, isFinal, grade }: Figures): Pick<FormModel, 'total' | 'grade'> {
  return { total: isFinal ? decimal(sum) : '', grade: grade ?? '' };
}

function printed(score: bigint | null): string {
  return score === null ? '' : decimal(score);
}

/** A reason for every row that is not exactly on target. */
function reasoned(row: Omit<RowModel, 'reason' | 'score'>, index: number): RowModel {
  const reason = `第${index + 1}项受汛期影响，工期推迟两个月，下年提前招标`;
  return { ...row, score: '', reason: isOnTarget(row) ? '' : reason };
}

function isOnTarget({ fact, share }: Pick<RowModel, 'fact' | 'share'>): boolean {
  if (fact.kind === 'number') return fact.actual === fact.target;
  if (fact.kind === 'range') return fact.actual >= fact.low && fact.actual <= fact.high;
  if (fact.kind === 'date') return !fact.late;
  return fact.level === 'met' && share === null;
}

function groupsOf(layout: Layout): fc.Arbitrary<{ groups: Groups; most: number }> {
  const most = layout.notes.has('one row a group') ? 1 : 2;
  if (layout.notes.has('groups decision and management')) {
    return fc.constant({ groups: DECISION, most });
  }
  return fc.constantFrom(USUAL, COST_APART).map((groups) => ({ groups, most }));
}

type Place = Pick<RowModel, 'level1' | 'level2' | 'name' | 'weight'>;

/** The rows of each group, and their weights, which add up to all the points there are. */
function spread(
  { groups, most }: { groups: Groups; most: number },
  all: bigint,
  cuts: readonly number[],
): Place[] {
  const shares = groups.reduce((sum, [, one]) => sum + one, 0n);
  const places: Place[] = [];
  let left = all;
  groups.forEach(([level1, share, level2s], g) => {
    const points = g === groups.length - 1 ? left : (all * share) / shares;
    left -= points;
    const rows = level2s.flatMap((level2) => {
      const times = /满意/.test(level2) || cuts[places.length]! % 3 > 0 ? 1 : most;
      return Array.from({ length: times }, () => level2);
    });
    weights(points, cuts.slice(places.length, places.length + rows.length)).forEach((weight, i) =>
      places.push({ level1, level2: rows[i]!, name: nameOf(rows[i]!, places.length), weight }),
    );
  });
  return places;
}

function nameOf(level2: string, index: number): string {
  if (/满意/.test(level2)) return '沿线群众满意度';
  return `${index < NAMES.length ? '县道' : '乡道'}${NAMES[index % NAMES.length]!}`;
}

/** Points cut up in proportion to `cuts`, in whole and half points, the last row taking what is left. */
function weights(points: bigint, cuts: readonly number[]): string[] {
  const sum = cuts.reduce((all, cut) => all + cut, 0);
  let left = points;
  return cuts.map((cut, i) => {
    const part = ((points * BigInt(cut)) / BigInt(sum) / 50n) * 50n;
    const own = i === cuts.length - 1 ? left : part === 0n ? 50n : part;
    left -= own;
    return decimal(own);
  });
}
