import { slidScores } from '../../../src/form/indicators/slid-scores';
import { reviewSheet } from '../../../src/review';
import { drawn, snapshotOf } from '../snapshot-of';
import { gridOf, headerOf } from '../grid-of';

/** The rows in doubt, with so much under 财政评分. */
function slid(...texts: readonly string[]) {
  const grid = gridOf(`三级指标|财政评分\n${texts.map((text) => `甲|${text}`).join('\n')}`);
  const rows = texts.map((_, i) => i + 1);
  return [...slidScores(grid, rows, [headerOf(grid, 'B1')])].map(([row, { clause }]) => [
    row,
    clause,
  ]);
}

test('words where another scorer has figures tell that a row slid', () => {
  expect(slid('15', '统计报表', '8', '11', '')).toEqual([
    [2, '第3行「财政评分」一列是「统计报表」，本行各格可能错位'],
  ]);
});

test.each([
  ['figures, signs and blanks alone', ['15', '—', '8', '11', '']],
  ['words in most of the rows', ['15', '已核', '8', '已核', '已核']],
  ['words in as many rows as figures', ['15', '8', '11', '已核', '已核', '已核']],
  ['two figures', ['15', '统计报表', '8', '', '']],
])('%s tell nothing', (_, texts) => {
  expect(slid(...texts).length).toBe(0);
});

// row 4 lost 专家1评分, so that 10.00 and 9 stand under the result and the score
test('nothing of such a row is an error, and nothing in it written over', () => {
  const sheet = snapshotOf(
    drawn(`绩效自评表
三级指标|指标值|分值|专家1评分|完成值|自评得分|财政评分|数据来源
道路里程|≥12公里|20|15.5|12公里|20|20|业务科室
活动场次|≥45场|10|52场|10|9|统计报表|
培训人次|≥30人|20|20|30人|20|19|业务科室
合格率|≥90%|50|48|95%|50|50|业务科室
总分||100|||100|98|`),
  );
  const [{ findings, edits }] = reviewSheet(sheet).reviews as [
    ReturnType<typeof reviewSheet>['reviews'][number],
  ];
  expect(edits).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
