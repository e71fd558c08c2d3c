import { namesOf } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { misplacedRows } from '../shared/rows/misplaced-rows';
import { level2Of, rowsOf, type Row } from '../shared/rows/rows';

export const l2Mismatch = defineRule({
  id: 'l2-mismatch',
  title: '三级指标与二级指标不符',
  severity: 'info',
  basis: ['财预〔2020〕10号：数量、质量、时效、成本各有所指'],
  messages: {
    differ: '{places}；批复的绩效目标如此归类的，不必改动。',
  },
  page: {
    looksFor:
      '数量、质量、成本指标下是否列了及时性，时效指标下是否列了完成率、合格率，数量指标下是否列了资金支付。',
    why: '归类不符的指标在抽查中可能不予认可。',
    example: '质量指标下列「项目完成及时性」，应归时效指标。',
    fix: '移到相应的二级指标下；批复如此的按批复执行。',
  },
  looksAt: rowsThat(({ indicator }) => indicator.level2),
  check(input) {
    const misplaced = new Set(misplacedRows(input).map(({ index }) => index));
    const rows = rowsOf(input).filter((row) => isInPlace(row, misplaced) && usualOf(row) !== null);
    if (rows.length === 0) return [];
    const cells = rows.map(({ indicator }) => indicator.name.at);
    return [{ message: 'differ' as const, data: { places: placesOf(rows) }, cells }];
  },
});

/** Labels of rows that slid beside their headers slid with them, which is a fault of its own. */
function isInPlace({ index, indicator }: Row, misplaced: ReadonlySet<number>): boolean {
  return indicator.shift === 0 && !misplaced.has(index);
}

/** 「甲」「乙」列在「质量指标」下，从名称看应归「时效指标」, for each pair of groups once. */
function placesOf(rows: readonly Row[]): string {
  const byPlace = new Map<string, Row[]>();
  for (const row of rows) {
    const place = `列在「${level2Of(row)}指标」下，从名称看应归「${usualOf(row) ?? ''}指标」`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  return [...byPlace].map(([place, some]) => `${namesOf(some)}${place}`).join('；');
}

/** The 二级指标 that the name speaks of, where it is certainly another than the one it stands under. */
function usualOf(row: Row): string | null {
  const name = row.indicator.name.text;
  const level2 = level2Of(row);
  const isTimely = /及时|按时|按期|按计划|准时|如期|年底前|时限|进度/.test(name);
  if (/^(数量|质量|成本)/.test(level2) && isTimely) return '时效';
  // 汛前完成率 and 当年完成率 speak of time
  const namesTime = isTimely || /[前内期时日月季年]/.test(name);
  if (/^时效/.test(level2) && !namesTime && /完成率|合格率|准确率|满意/.test(name)) {
    return name.includes('满意') ? '满意度' : name.includes('完成率') ? '数量' : '质量';
  }
  const isMoney = /资金(支付|拨付|到位|使用)|(支付|拨付)率/.test(name);
  return /^数量/.test(level2) && isMoney ? '成本' : null;
}
