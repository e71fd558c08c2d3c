import { readForms } from '../../src/form';
import { sumGuess } from '../../src/rules/guessed-sums';
import { drawn, snapshotOf } from '../form/snapshot-of';

/** Why the sums of a form of these rows may be others, as a Chinese clause; null where nothing tells. */
function doubt(...rows: readonly string[]): string | null {
  const table = ['绩效自评表', '一级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析', ...rows];
  const [form] = readForms(snapshotOf(drawn(table.join('\n')))).forms;
  return sumGuess(form!)?.clause ?? null;
}

const FIRST = '产出指标|造林面积|≥2万亩|2.1万亩|60|60|';
const SECOND = '效益指标|森林覆盖率|≥58%|58.2%|40|40|';
const TOTAL = '总分||||100|100|';

test.each([
  ['rows that suit their headers', [FIRST, SECOND, TOTAL], null],
  ['a reason in words', [FIRST, '效益指标|覆盖率|≥58%|50%|30|20|新苗未成林', TOTAL], null],
  [
    'a figure for a reason',
    [FIRST, '效益指标|覆盖率|≥58%|50%|92|20|20', TOTAL],
    '第4行另有「20」不知是什么',
  ],
  [
    'words for a score',
    [FIRST, '效益指标|覆盖率|≥58%|50%|14|新苗未成林|', TOTAL],
    '第4行另有「新苗未成林」不知是什么',
  ],
  [
    'figures below that nobody read',
    [FIRST, '说明：以林业局数据为准。', '|效益指标|覆盖率|≥58%|58.2%|40|40', TOTAL],
    '第5行另有「58.2%」不知是什么',
  ],
])('%s', (_, rows, expected) => {
  expect(doubt(...rows)).toBe(expected);
});
