import { a1 } from '../sheet';
import type { ColumnReading, Gap, IndicatorColumn } from './form';
import type { Header, HeaderCell } from './find-headers';
import { fieldOf } from './grid';
import type { IndicatorWord } from './words/indicator-words';

/** The columns of an indicator block: where each field stands. */
export type ColumnMap = ReadonlyMap<Exclude<IndicatorColumn, 'ignored'>, HeaderCell>;

export interface ChosenColumns {
  readonly map: ColumnMap;
  readonly readings: readonly ColumnReading[];
  readonly gaps: readonly Gap[];
}

type Column = Exclude<IndicatorColumn, 'ignored'>;

const FIELDS: readonly Column[] = [
  'level1',
  'level2',
  'name',
  'operator',
  'target',
  'target-unit',
  'actual',
  'weight',
  'score',
  'reason',
  'method',
];

/** The words of each field in the forms' own terms. */
export const FIELD_NAMES: Readonly<Record<Column, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '指标性质',
  target: '年度指标值',
  'target-unit': '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析',
  method: '评分说明',
};

/** Decides which header cell stands for which field; two that could both be are a gap, not a guess. */
export function chooseColumns(header: Header): ChosenColumns {
  const map = new Map<Column, HeaderCell>();
  const gaps: Gap[] = [];
  for (const field of FIELDS) {
    const candidates = candidatesFor(header, field);
    const best = prefer(field, candidates);
    if (best) map.set(field, best);
    else if (candidates.length > 0) gaps.push(ambiguous(field, candidates));
  }
  if (!map.has('name')) nameFromLevels(map);
  return { map, gaps, readings: readingsOf(header, map) };
}

function candidatesFor(header: Header, field: Column): HeaderCell[] {
  const words: (IndicatorWord | null)[] =
    field === 'target' ? ['target', 'adjusted-target'] : [field];
  const all = header.cells.filter((cell) => words.includes(cell.word));
  const sure = all.filter((cell) => cell.confidence === 1);
  return sure.length > 0 ? sure : all;
}

/** The one candidate that counts, or null when two would do equally well. */
function prefer(field: Column, candidates: readonly HeaderCell[]): HeaderCell | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const preferred = candidates.filter((cell) => PREFERRED[field]?.test(cell.cell.label.bare));
  if (preferred.length === 1) return preferred[0]!;
  const avoided = AVOIDED[field];
  const rest = avoided ? candidates.filter((c) => !avoided.test(c.cell.label.bare)) : candidates;
  if (rest.length === 1) return rest[0]!;
  return field === 'reason' || field === 'method' ? (rest[0] ?? candidates[0]!) : null;
}

const PREFERRED: Partial<Record<Column, RegExp>> = {
  target: /^调整/,
  score: /^(?:单位)?自评/,
  name: /三级/,
  reason: /偏差|未完成/,
};

const AVOIDED: Partial<Record<Column, RegExp>> = {
  target: /年初|批复|标准/,
  reason: /^(?:备注|说明)$/,
  actual: /情况/,
  weight: /^权重/,
  name: /^(?:指标内容|考核指标|评价指标)$/,
  operator: /方向/,
};

/** A form without a 三级指标 column names its indicators in the last level it has. */
function nameFromLevels(map: Map<Column, HeaderCell>): void {
  const last: Column = map.has('level2') ? 'level2' : 'level1';
  const cell = map.get(last);
  if (!cell) return;
  map.delete(last);
  map.set('name', { ...cell, confidence: 0.7 });
}

function ambiguous(field: Column, candidates: readonly HeaderCell[]): Gap {
  return {
    kind: 'ambiguous',
    what: FIELD_NAMES[field],
    block: 'indicators',
    near: candidates[0]!.cell.at,
  };
}

function readingsOf(header: Header, map: ReadonlyMap<Column, HeaderCell>): ColumnReading[] {
  return header.cells.map((cell) => {
    const chosen = [...map].find(([, at]) => at.cell === cell.cell);
    const where = `${a1(cell.cell.at)}表头「${fieldOf(cell.cell).text}」`;
    return {
      column: cell.left,
      field: chosen?.[0] ?? 'ignored',
      header: fieldOf(cell.cell),
      confidence: chosen ? chosen[1].confidence : cell.word ? 1 : 0.5,
      evidence: chosen ? `依据${where}` : `${where}不参与核验`,
    };
  });
}
