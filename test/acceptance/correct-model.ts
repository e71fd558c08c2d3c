import fc from 'fast-check';
import type { Standard } from '../../src/standards';
import type { FormModel, FundModel, IndicatorModel } from '../form/generate-model';
import { cents, decimal, straightLine } from './straight-line';

const GROUPS = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;
const NAMES = ['道路养护情况', '设备采购情况', '惠及群众情况', '服务对象评价'] as const;

/** A form without a mistake under the standard, its scores as the straight line gives them. */
export function correctModel(standard: Standard): fc.Arbitrary<FormModel> {
  return fc
    .record({
      fund: funds(),
      rows: fc.array(row(), { minLength: 4, maxLength: 4 }),
      printsWeight: fc.boolean(),
    })
    .map(({ fund, rows, printsWeight }) => {
      const execution = standard.parameters.executionWeight.value;
      const weights = [40 - execution, 20, 30, 10];
      const model: FormModel = {
        project: '乡村道路建设',
        department: '某市交通运输局',
        unit: '某市公路管理站',
        fund,
        fundScore: '',
        executionWeight: printsWeight ? `${execution}.00` : '',
        indicators: rows.map((one, i) => ({
          ...one,
          level1: GROUPS[i]![0],
          level2: GROUPS[i]![1],
          name: NAMES[i]!,
          weight: `${weights[i]!}.00`,
          reason: isExact(one) ? '' : `第${i + 1}项受汛期影响，工期推迟两个月，下年提前招标`,
        })),
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
    fundScore: decimal(figures.fundScore),
    indicators: model.indicators.map((one, i) => {
      const score = figures.indicators[i]!;
      return { ...one, score: score === null ? '' : decimal(score) };
    }),
    total: figures.isFinal ? decimal(figures.sum) : '',
    grade: figures.grade ?? '',
  };
}

type Row = Pick<IndicatorModel, 'operator' | 'target' | 'unit' | 'actual' | 'score'>;

function row(): fc.Arbitrary<Row> {
  const quantity = fc
    .record({
      operator: fc.constantFrom('≥', '≤', '='),
      target: fc.integer({ min: 100, max: 9_000 }),
      unit: fc.constantFrom('', '%', '个', '人次', '万元'),
      actual: fc.integer({ min: 50, max: 10_000 }),
    })
    .map(({ operator, target, unit, actual }) => ({
      operator,
      target: decimal(BigInt(target)),
      unit,
      actual: decimal(BigInt(actual)) + unit,
      score: '',
    }));
  const text = fc.constantFrom('达成指标', '部分达成指标并具有一定效果').map((actual) => ({
    operator: '',
    target: '得到有效保障',
    unit: '',
    actual,
    score: '',
  }));
  return fc.oneof({ weight: 5, arbitrary: quantity }, { weight: 1, arbitrary: text });
}

function isExact({ operator, target, unit, actual }: Row): boolean {
  if (operator === '') return actual === '达成指标';
  return cents(actual.replace(unit, '')) === cents(target);
}

/** Two sources that add up to their total, none spent beyond its budget. */
function funds(): fc.Arbitrary<FundModel[]> {
  const source = fc
    .tuple(fc.integer({ min: 100, max: 900_000 }), fc.integer({ min: 1, max: 100 }))
    .map(([budget, share]) => ({ budget, executed: Math.ceil((budget * share) / 100) }));
  return fc.tuple(source, source).map(([a, b]) => {
    const total = { budget: a.budget + b.budget, executed: a.executed + b.executed };
    const line = (label: string, kind: FundModel['kind'], one: typeof total): FundModel => ({
      label,
      kind,
      initial: decimal(BigInt(one.budget)),
      budget: decimal(BigInt(one.budget)),
      executed: decimal(BigInt(one.executed)),
      rate: '',
    });
    return [
      line('年度资金总额', 'total', total),
      line('其中：当年财政拨款', 'fiscal', a),
      line('其他资金', 'other', b),
    ];
  });
}
