import { GRADE_WORDS } from './grades';

/** What says no to a target of one word. */
export const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map([
  ['是', ['否', '不是', '非']],
  ['有', ['无', '没有', '暂无', '未有']],
  ['能', ['否', '不能']],
  ['√', ['×', '否']],
  ['到位', ['不到位', '未到位', '缺位']],
]);

/** Grades from the best down; words of one grade stand together. */
export const GRADE_SCALES: readonly (readonly (readonly string[])[])[] = [
  [GRADE_WORDS.best, GRADE_WORDS.good, [...GRADE_WORDS.middle, '一般'], GRADE_WORDS.worst],
  [['高', '很高'], ['较高'], ['中', '中等', '一般'], ['较低'], ['低']],
  [['好', '很好'], ['较好', '良好'], ['一般', '中等', '中'], ['较差'], ['差', '坏']],
  [['强', '很强'], ['较强'], ['一般', '中'], ['较弱'], ['弱']],
  [['满意', '非常满意'], ['较满意', '比较满意', '基本满意'], ['一般'], ['不太满意'], ['不满意']],
  [['显著', '明显'], ['较显著', '较明显'], ['一般'], ['不显著', '不明显']],
  [
    ['一级', '甲级'],
    ['二级', '乙级'],
    ['三级', '丙级'],
  ],
];
