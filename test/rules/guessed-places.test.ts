import { reviewSheet } from '../../src/review';
import { messageOf } from '../../src/rules';
import type { Form, Guess } from '../../src/form';
import { shiftGuess, unsettled } from '../../src/form/evidence/guess';
import { placeGuess } from '../../src/rules/guessed-places';
import { scoreForm } from '../../src/scoring';
import { type CellAddress, parseA1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { drawn, snapshotOf } from '../form/snapshot-of';
import { formOf } from '../scoring/form-of';

/** What is wrong and what is asked of the rows, as `error full-score-unmet 3`. */
function said(header: string) {
  const sheet = snapshotOf(
    drawn(`绩效自评表
一级指标|三级指标|指标值|${header}|分值|得分|偏差原因分析
产出指标|造林面积|≥2万亩|0.8万亩|2.1万亩|60|60|
效益指标|森林覆盖率|≥58%|58.6%|58.2%|40|40|
总分|||||100|100|`),
  );
  const [{ findings, edits }] = reviewSheet(sheet).reviews as [
    ReturnType<typeof reviewSheet>['reviews'][number],
  ];
  return { findings: findings.filter(({ indicator }) => indicator !== null), edits };
}

test('what rests on a column that may not be the one meant is asked, with the doubt named, and not written', () => {
  const { findings, edits } = said('半年完成值|甲乙丙丁');
  expect(edits).toEqual([]);
  const short = findings.find(({ rule }) => rule === 'full-score-unmet')!;
  expect(short).toMatchObject({ severity: 'review', outcome: 'review', indicator: 0 });
  expect(messageOf(short)).toMatch(
    /不过「半年完成值」未必就是「实际完成值」，旁边另有一列表头看不出是什么，请先核实。$/,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the same figures under a header that names the field are an error', () => {
  const { findings } = said('实际完成值|甲乙丙丁');
  const short = findings.find(({ rule }) => rule === 'full-score-unmet')!;
  expect(short).toMatchObject({ severity: 'error', outcome: 'fail' });
  expect(short.doubt).toBeUndefined();
});

test('a total that a blank score would make wrong is asked about, where that score rests on a guess', () => {
  const totals = (header: string) => {
    const sheet = snapshotOf(
      drawn(`绩效自评表
一级指标|三级指标|指标值|${header}|分值|得分|偏差原因分析
产出指标|造林面积|≥2万亩|1.8万亩|2.1万亩|60||
效益指标|森林覆盖率|≥58%|58.6%|58.2%|40|40|
总分|||||100|100|`),
    );
    const { findings } = reviewSheet(sheet).reviews[0]!;
    return findings.filter(({ rule }) => rule === 'total-mismatch').map((one) => one.severity);
  };
  expect(totals('半年完成值|甲乙丙丁')).toEqual(['review']);
  // 54 + 40
  expect(totals('实际完成值|甲乙丙丁')).toEqual(['error']);
});

/** What is said of the total and the grade of a form whose rows have all 100 points, and how much is written. */
function ofFoot(foot: string) {
  const sheet = snapshotOf(
    drawn(`绩效自评表
一级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析
产出指标|造林面积|≥2万亩|2.1万亩|60|60|
效益指标|森林覆盖率|≥58%|58.2%|40|40|
${foot}`),
  );
  const { findings, edits } = reviewSheet(sheet).reviews[0]!;
  const said = findings.filter(
    ({ rule }) => rule === 'total-mismatch' || rule === 'grade-mismatch',
  );
  return [...said.map((one) => `${one.rule} ${one.severity}`), `writes ${edits.length}`];
}

test('one of two totals that may be meant is asked about and never written, be it blank', () => {
  expect(ofFoot('总分||||100|96|')).toEqual(['total-mismatch error', 'writes 1']);
  expect(ofFoot('总分||||100|96|\n合计||||100|97|')).toEqual(['total-mismatch review', 'writes 0']);
  expect(ofFoot('总分||||100||')).toEqual(['writes 1']);
  expect(ofFoot('总分||||100||\n合计||||100||')).toEqual(['writes 0']);
});

test('so is one of two figures of its row', () => {
  expect(ofFoot('总分|||||89|')).toEqual(['total-mismatch error', 'writes 1']);
  expect(ofFoot('总分|||||89|96')).toEqual(['total-mismatch review', 'writes 0']);
});

test('so is one of two grades', () => {
  const total = '总分||||100|100|\n';
  expect(ofFoot(`${total}自评等级|良`)).toEqual(['grade-mismatch error', 'writes 1']);
  expect(ofFoot(`${total}自评等级|良|评价等级|中`)).toEqual(['grade-mismatch review', 'writes 0']);
});

/** A form whose fund block is drawn as given, its execution scored. */
function reviewOf(fund: string) {
  const sheet = snapshotOf(
    drawn(`绩效自评表
${fund}
一级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析
产出指标|造林面积|≥2万亩|2.1万亩|50|50|
效益指标|森林覆盖率|≥58%|58.2%|40|40|
总分||||100||`),
  );
  return reviewSheet(sheet).reviews[0]!;
}

test('what rests on a fund block that can be laid out in two ways is asked, and not written', () => {
  const labels = '全年预算数|100|全年执行数|90|执行率|';
  const { findings, edits } = reviewOf(`${labels}\n80||60||70%|`);
  expect(edits).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rate = findings.find(({ rule }) => rule === 'exec-rate-mismatch')!;
  expect(rate).toMatchObject({ severity: 'review', doubt: expect.stringMatching(/不止一种排列/) });
});

test('the same rate in one layout is an error', () => {
  const { findings } = reviewOf('全年预算数|全年执行数|执行率\n80|60|70%|');
  expect(findings.find(({ rule }) => rule === 'exec-rate-mismatch')).toMatchObject({
    severity: 'error',
  });
});

describe('the guess that a report rests on', () => {
  const ROW = unsettled('第14行似乎错位');
  const FUNDS = unsettled('不止一行像年度资金总额');
  const FOOT = unsettled('不止一处像');
  const plain = formOf({
    rows: [{ level1: '产出指标' }, { level1: '效益指标' }],
    sources: [{ budget: '60' }],
    total: '96',
    grade: '优',
  });
  const [first, second] = plain.indicators as [Form['indicators'][0], Form['indicators'][0]];

  /** @param form the plain one where it is left out @param at the first cell of the report, none where left out */
  const guess = (changes: Partial<Form>, at?: string | CellAddress, indicator?: number) => {
    const form = { ...plain, ...changes };
    const input = { form, scores: scoreForm(plain, DEFAULT_STANDARD), standard: DEFAULT_STANDARD };
    const cells = at === undefined ? [] : [typeof at === 'string' ? parseA1(at) : at];
    return placeGuess(input, { cells, ...(indicator !== undefined && { indicator }) });
  };
  const indicators = [{ ...first, guessed: ROW }, second];

  test('is that of the indicator it names, or of the row its cell is in', () => {
    expect(guess({ indicators }, undefined, 0)).toBe(ROW);
    expect(guess({ indicators }, second.name.at, 0)).toBe(ROW);
    expect(guess({ indicators }, first.name.at, 1)).toBeNull();
    expect(guess({ indicators }, first.name.at)).toBe(ROW);
    expect(guess({ indicators }, second.name.at)).toBeNull();
  });

  test('is none of a row that slid whole, unless it is a guess for another reason too', () => {
    const slid = { ...first, shift: 1 };
    const of = (guessed?: Guess) =>
      guess({ indicators: [{ ...slid, ...(guessed && { guessed }) }, second] }, undefined, 0);
    expect(of()).toBeNull();
    expect(of(shiftGuess(slid.row, 1))).toBeNull();
    expect(of(ROW)).toBe(ROW);
  });

  test('is that of the fund row that has the cell, not of another in its row of the sheet', () => {
    const fund = plain.fund!;
    const [source] = fund.sources;
    const guessed = { ...fund, sources: [{ ...source!, guessed: FUNDS }] };
    expect(guess({ fund: guessed }, source!.budget!.at)).toBe(FUNDS);
    expect(guess({ fund: guessed }, fund.total!.budget!.at)).toBeNull();
    expect(guess({ fund: guessed }, { ...source!.budget!.at, column: 20 })).toBeNull();
  });

  test('is that of the total where two may be meant, or of the grade, at their own cells alone', () => {
    const total = { ...plain.total!, guessed: FOOT, unsettled: true as const };
    const [score, label] = [total.score!.at, { ...total.score!.at, column: 0 }];
    expect(guess({ total }, score)).toBe(FOOT);
    expect(guess({ total }, label)).toBeNull();
    expect(guess({ total: { ...plain.total!, guessed: FOOT } }, score)).toBeNull();
    const grade = { ...plain.grade!, guessed: FOOT };
    expect(guess({ grade }, grade.at)).toBe(FOOT);
    expect(guess({ grade }, label)).toBeNull();
    expect(guess({}, grade.at)).toBeNull();
    expect(guess({ grade, total })).toBeNull();
  });
});
