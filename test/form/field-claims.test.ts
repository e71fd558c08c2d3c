import { readForms } from '../../src/form';
import { claimOf, fieldClaims } from '../../src/form/field-claims';
import { a1, parseA1 } from '../../src/sheet';
import { drawn, snapshotOf, type SnapshotOptions } from './snapshot-of';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|件数|≥10件|12件|10|10|无';

/** The fields claimed of a drawn form, in the order of its cells. */
function claimed(drawing: string, options?: SnapshotOptions): string[] {
  const [form] = readForms(snapshotOf(drawn(`绩效自评表\n${drawing}`), options)).forms;
  return fieldClaims(form!)
    .map(({ at, as, inline }) => `${a1(at)} ${as}${inline ? ' inline' : ''}`)
    .sort();
}

test('each field of the head, the indicators and the foot is claimed by its name', () => {
  expect(claimed(`项目名称|甲\n${HEADER}\n${ROW}\n总分||||10|10`)).toEqual([
    'A1 title',
    'A4 level',
    'B2 project',
    'B4 name',
    'C4 target',
    'D4 actual',
    'E4 weight',
    'E5 weight-total',
    'F4 score',
    'F5 total',
    'G4 reason',
  ]);
});

test('cells nobody filled are claimed too', () => {
  const list = claimed(`${HEADER}\n${ROW}\n产出指标|人数|≥10人|12人|10\n总分||||20|10`);
  expect(list).toEqual(expect.arrayContaining(['F4 score', 'G4 reason']));
});

test('rows of money are claimed, the total and its sources', () => {
  const money = '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分';
  const rows = '年度资金总额|100|80|10|80%|8\n其他资金|100|80';
  const list = claimed(`${money}\n${rows}\n${HEADER}\n${ROW}\n总分||||20|18`);
  expect(list).toEqual(
    expect.arrayContaining([
      'B3 budget',
      'C3 executed',
      'D3 weight',
      'E3 rate',
      'F3 score',
      'B4 budget',
      'C4 executed',
    ]),
  );
});

test('points shared by two rows are claimed as a weight', () => {
  const rows = `${ROW}\n产出指标|人数|≥10人|12人||0|无`;
  const list = claimed(`${HEADER}\n${rows}\n总分||||10|10`, { merges: ['E3:E4'] });
  expect(list).toContain('E3 weight');
});

test('a grade in the cell of its label is claimed inline', () => {
  expect(claimed(`${HEADER}\n${ROW}\n总分||||10|10\n自评等级：优`)).toContain('A5 grade inline');
});

test('a claim of a cell says why only where it is told', () => {
  const at = parseA1('B2');
  expect(claimOf(at, 'label')).toEqual({ at, as: 'label', inline: false, why: null });
  expect(claimOf(at, 'aside', '某因')).toEqual({ at, as: 'aside', inline: false, why: '某因' });
});
