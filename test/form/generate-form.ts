import fc from 'fast-check';
import { a1, a1Area, type SheetSnapshot } from '../../src/sheet';
import { type FormModel, formModel } from './generate-model';
import { snapshotOf } from './snapshot-of';

type ValueColumn = 'operator' | 'target' | 'target-unit' | 'actual' | 'weight' | 'score' | 'reason';

/** How a form is drawn: everything that differs from province to province. */
export interface FormLayout {
  readonly title: boolean;
  readonly rail: boolean;
  /** The columns after 三级指标, in their order. */
  readonly order: readonly ValueColumn[];
  readonly words: Readonly<Record<string, string>>;
  /** Positions (counted from the first column) followed by a blank column. */
  readonly spacers: readonly number[];
  readonly twoRowHeader: boolean;
  /** How a level that goes on is shown: merged cells, blank cells or the label again. */
  readonly levels: 'merged' | 'blank' | 'repeated';
  readonly totalLabel: string;
  readonly grade: 'none' | 'own-row' | 'row-below' | 'same-row';
  /** Leave rates, scores, total and grade blank. */
  readonly blanked: boolean;
  /** Blank rows above and blank columns left of the form. */
  readonly down: number;
  readonly right: number;
}

/** Where everything was drawn, as A1 names, `-` for what the layout does not have. */
export interface DrawnForm {
  readonly model: FormModel;
  readonly layout: FormLayout;
  readonly sheet: SheetSnapshot;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  /** 年初 全年 执行 分数 执行率 得分 per fund row. */
  readonly fund: readonly string[];
  /** name target result weight score reason per indicator. */
  readonly indicators: readonly string[];
  readonly levels: readonly string[];
  readonly totalWeight: string;
  readonly totalScore: string;
  readonly grade: string;
}

/** Any form in any layout, drawn. */
export function generatedForm(): fc.Arbitrary<DrawnForm> {
  return fc.tuple(formModel(), formLayout()).map(([model, layout]) => drawForm(model, layout));
}

const ORDERS: readonly (readonly ValueColumn[])[] = [
  ['target', 'actual', 'weight', 'score', 'reason'],
  ['weight', 'target', 'actual', 'score', 'reason'],
  ['target', 'weight', 'actual', 'score', 'reason'],
  ['operator', 'target', 'target-unit', 'actual', 'weight', 'score', 'reason'],
  ['operator', 'target', 'actual', 'target-unit', 'weight', 'score', 'reason'],
];

export function formLayout(): fc.Arbitrary<FormLayout> {
  return fc.record({
    title: fc.boolean(),
    rail: fc.boolean(),
    order: fc.constantFrom(...ORDERS),
    words: fc.record({
      name: fc.constantFrom('三级指标', '三 级 指 标', '指标名称'),
      target: fc.constantFrom('年度指标值', '指标值（A）', '年初目标值', '2023年度指标值'),
      actual: fc.constantFrom('实际完成值', '全年实际值（B）', '完成值'),
      weight: fc.constantFrom('分值', '权重', '权重（%）', '考核值'),
      score: fc.constantFrom('得分', '自评得分', '自评分'),
      reason: fc.constantFrom('偏差原因分析', '偏差原因分析及改进措施', '未完成原因分析', '备注'),
      operator: fc.constantFrom('指标性质', '计算符号'),
      'target-unit': fc.constantFrom('度量单位', '计量单位'),
      level1: fc.constantFrom('一级指标', '一级\n指标'),
      level2: fc.constantFrom('二级指标', '二 级 指 标'),
      budget: fc.constantFrom('全年预算数', '调整后预算数', '全年预算数（A）'),
      executed: fc.constantFrom('全年执行数', '预算执行数', '全年执行数（B）'),
      rate: fc.constantFrom('执行率', '预算执行率', '执行率（B/A）'),
      project: fc.constantFrom('项目名称', '项目名称：', '专项名称'),
    }),
    spacers: fc.uniqueArray(fc.integer({ min: 2, max: 8 }), { maxLength: 2 }),
    twoRowHeader: fc.boolean(),
    levels: fc.constantFrom('merged', 'blank', 'repeated'),
    totalLabel: fc.constantFrom('', '总分', '合计', '总　分'),
    grade: fc.constantFrom('none', 'own-row', 'row-below', 'same-row'),
    blanked: fc.boolean(),
    down: fc.integer({ min: 0, max: 3 }),
    right: fc.integer({ min: 0, max: 2 }),
  }) as fc.Arbitrary<FormLayout>;
}

/** Draws a form on a sheet and says where everything went. */
export function drawForm(model: FormModel, layout: FormLayout): DrawnForm {
  return new Drawing(model, layout).draw();
}

class Drawing {
  readonly #rows: string[][] = [];
  readonly #merges: string[] = [];
  readonly #columns = new Map<string, number>();
  #row: number;

  constructor(
    readonly model: FormModel,
    readonly layout: FormLayout,
  ) {
    this.#row = layout.down;
    const fields = [...(layout.rail ? ['rail'] : []), 'level1', 'level2', 'name', ...layout.order];
    let column = layout.right;
    fields.forEach((field, i) => {
      this.#columns.set(field, column);
      column += layout.spacers.includes(i) ? 2 : 1;
    });
  }

  draw(): DrawnForm {
    const { model, layout } = this;
    if (layout.title) this.#put(this.#next(), layout.right, '项目支出绩效自评表');
    const project = this.#pair(layout.words['project']!, model.project);
    const row = this.#next();
    this.#put(row, layout.right, '主管部门');
    const department = this.#put(row, layout.right + 2, model.department);
    this.#put(row, layout.right + 4, '实施单位');
    const unit = this.#put(row, layout.right + 5, model.unit);
    const fund = this.#fund();
    this.#header();
    const { indicators, levels } = this.#indicators();
    const foot = this.#foot();
    return {
      model,
      layout,
      sheet: snapshotOf(this.#rows, { merges: this.#merges }),
      project,
      department,
      unit,
      fund,
      indicators,
      levels,
      ...foot,
    };
  }

  #fund(): string[] {
    const { words, right, blanked } = this.layout;
    const header = this.#next();
    const first = right + 2;
    this.#put(header, right, '项目资金（万元）');
    const names = [
      '年初预算数',
      words['budget']!,
      words['executed']!,
      '分值',
      words['rate']!,
      '得分',
    ];
    names.forEach((name, i) => this.#put(header, first + i, name));
    return this.model.fund.map(({ label, kind, initial, budget, executed, rate }) => {
      const row = this.#next();
      const isTotal = kind === 'total';
      this.#put(row, right + 1, label);
      const score = blanked ? '' : this.model.fundScore;
      const cells = [
        initial,
        budget,
        executed,
        isTotal ? '10.00' : '-',
        blanked ? '' : rate,
        isTotal ? score : '-',
      ];
      return cells.map((text, i) => this.#put(row, first + i, text)).join(' ');
    });
  }

  #header(): void {
    const { words, twoRowHeader, order } = this.layout;
    const upper = this.#next();
    const lower = twoRowHeader ? this.#next() : upper;
    const isPart = (field: string): boolean =>
      twoRowHeader && (field === 'weight' || field === 'score');
    for (const [field, column] of this.#columns) {
      const text = field === 'rail' ? '绩\n效\n指\n标' : words[field]!;
      this.#put(isPart(field) ? lower : upper, column, text);
      if (twoRowHeader && !isPart(field)) this.#merge(upper, column, lower, column);
    }
    const adjacent = this.#columns.get('score') === this.#columns.get('weight')! + 1;
    if (twoRowHeader && adjacent && order.includes('weight')) {
      const column = this.#columns.get('weight')!;
      this.#put(upper, column, '评分情况');
      this.#merge(upper, column, upper, column + 1);
    }
  }

  #indicators(): { indicators: string[]; levels: string[] } {
    const { levels: style, order, blanked } = this.layout;
    const start = this.#row;
    const all = this.model.indicators;
    const indicators = all.map((one, i) => {
      const row = this.#next();
      const before = all[i - 1];
      const same1 = before?.level1 === one.level1;
      const same2 = same1 && before?.level2 === one.level2;
      this.#put(row, this.#columns.get('level1')!, same1 && style !== 'repeated' ? '' : one.level1);
      this.#put(row, this.#columns.get('level2')!, same2 && style !== 'repeated' ? '' : one.level2);
      const apart = order.includes('operator');
      const texts: Record<string, string> = {
        name: one.name,
        operator: one.operator || '定性',
        target: apart ? one.target : `${one.operator}${one.target}${one.unit}`,
        'target-unit': one.unit,
        actual: one.actual,
        weight: one.weight,
        score: blanked ? '' : one.score,
        reason: one.reason,
      };
      const at = (field: string): string =>
        this.#put(row, this.#columns.get(field)!, texts[field]!);
      if (apart) ['operator', 'target-unit'].forEach(at);
      return ['name', 'target', 'actual', 'weight', 'score', 'reason'].map(at).join(' ');
    });
    if (style === 'merged') this.#mergeLevels(start);
    return { indicators, levels: all.map((one) => `${one.level1}/${one.level2}`) };
  }

  #mergeLevels(start: number): void {
    const all = this.model.indicators;
    for (const level of ['level1', 'level2'] as const) {
      const column = this.#columns.get(level)!;
      const key = (i: number): string =>
        `${all[i]!.level1}${level === 'level2' ? all[i]!.level2 : ''}`;
      for (let from = 0; from < all.length;) {
        let to = from;
        while (to + 1 < all.length && key(to + 1) === key(from)) to += 1;
        if (to > from) this.#merge(start + from, column, start + to, column);
        from = to + 1;
      }
    }
  }

  #foot(): { totalWeight: string; totalScore: string; grade: string } {
    const { layout, model } = this;
    const row = this.#next();
    const weight = this.#columns.get('weight')!;
    const score = this.#columns.get('score')!;
    if (layout.totalLabel) this.#put(row, layout.right, layout.totalLabel);
    const totalWeight = this.#put(row, weight, '100');
    const totalScore = this.#put(row, score, layout.blanked ? '' : model.total);
    return { totalWeight, totalScore, grade: this.#grade(row, score) };
  }

  #grade(totalRow: number, score: number): string {
    const { grade, right, blanked } = this.layout;
    const text = blanked ? '' : this.model.grade;
    if (grade === 'none') return '-';
    if (grade === 'same-row') {
      this.#put(totalRow, score + 2, '评价等级');
      const at = this.#put(totalRow, score + 3, text);
      return blanked ? '-' : at;
    }
    const row = this.#next();
    this.#put(row, right, '评分等级');
    if (grade === 'own-row') {
      this.#merge(row, right, row, right + 1);
      this.#merge(row, right + 2, row, right + 4);
      return this.#put(row, right + 2, text);
    }
    const below = this.#next();
    const at = this.#put(below, right, text);
    return blanked ? '-' : at;
  }

  #pair(label: string, value: string): string {
    const row = this.#next();
    this.#put(row, this.layout.right, label);
    return this.#put(row, this.layout.right + 1, value);
  }

  #next(): number {
    return this.#row++;
  }

  #put(row: number, column: number, text: string): string {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    return a1({ row, column });
  }

  #merge(top: number, left: number, bottom: number, right: number): void {
    this.#merges.push(a1Area({ top, left, bottom, right }));
  }
}
