import { gatherTables } from '../../src/companion';
import {
  checkHtml,
  checkSheet,
  checkWorksheet,
  overviewForm,
  overviewHtml,
  OverviewTally,
  returnLetter,
} from '../../src/documents';
import { readForms } from '../../src/form';
import { besideCounts, besideSentence, type Review, reviewForm } from '../../src/review';
import { DEFAULT_STANDARD } from '../../src/standards';
import type { SheetSnapshot } from '../../src/sheet';
import { approvedWith, lastYearWith } from '../rules/approved/approved-sheet';
import { sheetWith } from '../rules/sheet-with';

/** The ordinary form, beside these sheets. */
function review(...beside: readonly SheetSnapshot[]): Review {
  const tables = gatherTables(beside.map((snapshot) => ({ snapshot })));
  return reviewForm(readForms(sheetWith()).forms[0]!, DEFAULT_STANDARD, { tables });
}

const SOURCE = { file: '自评.xlsx', version: '1.0.0' };
// approved ≥2200人 where the form says ≥2000人; the other seven rows agree
const LOWERED = () => review(approvedWith({ D8: '≥2200人' }));
const LINE = '对照：绩效目标表（工作表「自评表」）· 7 项一致 · 1 项不一致';

test('退回意见 tells what differs from the approved targets in a part of its own, numbered on', () => {
  const lines = returnLetter(LOWERED()).split('\n');
  const heading = lines.indexOf(`${LINE}：`);
  expect(heading).toBeGreaterThan(0);
  expect(lines.slice(heading + 1)).toEqual([expect.stringMatching(/^\d+\. .*低于批复的≥2200人/)]);
  const numbers = lines.flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? []);
  expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
});

test('退回意见 of a form by itself has no such part', () => {
  expect(returnLetter(review())).not.toContain('对照');
});

test('退回意见 beside last year’s form alone names what it was laid beside', () => {
  expect(returnLetter(review(lastYearWith({ E13: '2150人' })))).toContain(
    '与上年自评表、绩效运行监控表对照：',
  );
});

test('核验单 has the comparison as its fourth part, on paper and as a sheet', () => {
  const sheet = checkSheet(LOWERED(), SOURCE);
  expect(checkHtml([sheet])).toContain('<h2>四、与批复的绩效目标对照</h2>');
  const { cells } = checkWorksheet(sheet);
  const texts = cells.map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(['四、与批复的绩效目标对照', LINE]));
  const at = cells.find(({ value }) => value === '指标值低于批复')!.at.row;
  expect(cells.filter((cell) => cell.at.row === at).flatMap(({ value }) => value ?? [])).toEqual([
    '补贴老年人数',
    '≥2200人，15.00分',
    '≥2000人，15.00分',
    '指标值低于批复',
  ]);
});

test('核验单 of a form by itself has three parts', () => {
  const sheet = checkSheet(review(), SOURCE);
  expect(checkHtml([sheet])).not.toContain('对照');
  expect(checkWorksheet(sheet).cells.map(({ value }) => value)).not.toContain(
    '四、与批复的绩效目标对照',
  );
});

test('a list says which forms lack approved targets and how many targets were lowered, only where one has them', () => {
  const [lowered, alone, right] = [LOWERED(), review(), review(approvedWith())].map(besideCounts);
  expect([lowered, alone, right]).toEqual([
    { hasTargets: true, lowered: 1 },
    { hasTargets: false, lowered: 0 },
    { hasTargets: true, lowered: 0 },
  ]);
  expect(besideSentence([alone!, alone!])).toBeNull();
  expect(besideSentence([lowered!, lowered!, alone!])).toBe(
    '对照：1 张没有绩效目标表，降低指标值共 2 项。',
  );
  expect(besideSentence([right!])).toBe('对照：每张都有绩效目标表，没有降低指标值。');
});

test('the overview lists the forms without approved targets and those that lowered theirs', () => {
  const tally = new OverviewTally();
  tally.addFile('一.xlsx', [overviewForm('一.xlsx', LOWERED())]);
  tally.addFile('二.xlsx', [overviewForm('二.xlsx', review())]);
  const page = overviewHtml(tally.result());
  expect(page).toContain('<h2>七、与批复的绩效目标对照</h2>');
  expect(page).toContain('1 张自评表有绩效目标表，1 张没有；低于批复的指标值共 1 项。');
  const alone = new OverviewTally();
  alone.addFile('二.xlsx', [overviewForm('二.xlsx', review())]);
  expect(overviewHtml(alone.result())).not.toContain('对照');
});
