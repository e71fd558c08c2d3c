import fc from 'fast-check';
import { readForms } from '../../../src/form';
import { gridCell } from '../../../src/form/evidence/grid-cell';
import { EMPTY_CELL } from '../../../src/sheet';
import { parseTarget } from '../../../src/values';
import { PREFIX_OPERATORS, SUFFIX_OPERATORS } from '../../../src/values/words/operators';
import { snapshotOf } from '../snapshot-of';

/* What the grammar of values reads as a figure, the reader of forms takes for one wherever it stands, and nothing else. */

const amount = fc.integer({ min: 1, max: 999 }).map(String);
const unit = fc.constantFrom('', '%', '个', '次', '人次', '万元', '公里', '天', '平方米', '元/人');
const figure = fc.tuple(amount, unit).map(([number, of]) => `${number}${of}`);
const phrase = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PREFIX_OPERATORS.map(({ word }) => word)), figure)
    .map(([word, of]) => `${word}${of}`),
  fc
    .tuple(figure, fc.constantFrom(...SUFFIX_OPERATORS.map(({ word }) => word)))
    .map(([of, word]) => `${of}${word}`),
  fc
    .tuple(amount, amount, unit)
    .map(([low, more, of]) => `${low}-${Number(low) + Number(more)}${of}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('月底前', '月', '月15日前', '月完成'))
    .map(([month, of]) => `${month}${of}`),
);

const FIGURES = new Set(['number', 'range', 'date']);

test('a phrase that is read as a target is no words to the reader', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      fc.pre(FIGURES.has(parseTarget({ text, year: 2023 }).kind));
      expect(['measure', 'number']).toContain(
        gridCell({ row: 0, column: 0 }, { ...EMPTY_CELL, value: text, text }, null).kind,
      );
    }),
    { numRuns: 2000 },
  );
});

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'];
const rowOf = (target: string) => ['产出指标', '数量指标', '保洁水平', target, '4', '15', '15', ''];

test('a row holds its place whatever phrase its target is', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 3, maxLength: 6 }), (targets) => {
      const rows = [['项目支出绩效自评表'], ['项目名称', '保洁'], HEADER, ...targets.map(rowOf)];
      const { indicators } = readForms(snapshotOf(rows)).forms[0]!;
      expect(indicators.map(({ shift, target }) => [shift, target?.text])).toEqual(
        targets.map((text) => [0, text]),
      );
    }),
    { numRuns: 300 },
  );
});
