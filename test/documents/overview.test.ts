import { overviewForm, overviewHtml, OverviewTally } from '../../src/documents';
import { reviewSheet } from '../../src/review';
import { findStandard } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';

function form(table: number, standard = 'shanghai') {
  const options = { standard: findStandard(standard)! };
  return overviewForm(`${table}.xlsx`, reviewSheet(referenceSheet(table), options).reviews[0]!);
}

describe('an overview', () => {
  const tally = new OverviewTally();
  tally.addFile('一.xlsx', [form(9), form(10)]);
  tally.addFile('二.xlsx', [{ ...form(10), project: '另一个项目' }]);
  tally.addFailure('坏<b>.xlsx', '文件已损坏。');
  const overview = tally.result();
  const page = overviewHtml(overview);

  test('counts files, forms, verdicts and grades', () => {
    expect([overview.files, overview.forms]).toEqual([3, 3]);
    expect(Object.values(overview.verdicts).reduce((sum, count) => sum + count)).toBe(3);
    expect([...overview.grades]).toEqual([['优', 3]]);
  });

  test('counts a form that nobody has filled in among the forms', () => {
    const two = new OverviewTally();
    two.addFile('三.xlsx', [form(9), { ...form(10), verdict: 'unfilled' }]);
    expect(two.result().forms).toBe(2);
  });

  test('puts what must be changed before what is only a hint, however many forms have the hint', () => {
    const [first] = [form(9), form(10)].flatMap(({ findings }) => findings);
    const mixed = new OverviewTally();
    const given = (...severities: ('error' | 'info')[]) => ({
      ...form(9),
      findings: severities.map((severity) => ({ rule: `${first!.rule} ${severity}`, severity })),
    });
    mixed.addFile('三.xlsx', [given('info', 'error'), given('info')]);
    expect(mixed.result().rules.map(({ severity }) => severity)).toEqual(['error', 'info']);
  });

  test('names a file in which no form was found', () => {
    const empty = new OverviewTally();
    empty.addFile('人员表.xlsx', []);
    expect(empty.result().failures).toEqual([{ file: '人员表.xlsx', message: '没有找到自评表。' }]);
    expect(empty.result().files).toBe(1);
  });

  test('names the projects that give the same reason, once per text', () => {
    const { reasons } = form(10);
    expect(overview.sharedReasons.map(({ text }) => text).sort()).toEqual(
      [...new Set(reasons.map((text) => text.replace(/\s+/g, '')))].sort(),
    );
    expect(overview.sharedReasons[0]!.projects).toContain('另一个项目');
  });

  test('draws the grades with a label and a number each, and runs nothing', () => {
    expect(page).toMatch(/<svg[^>]+aria-label="等级分布：优 3，良 0，中 0，差 0，暂无等级 0"/);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|href=|src=/);
    expect(page).toContain('坏&#60;b&#62;.xlsx');
  });
});

test('a form whose printed figures only another standard gives is named with that standard', () => {
  const tally = new OverviewTally();
  tally.addFile('九.xlsx', [form(9, 'national-2020')]);
  const [one] = tally.result().otherStandard;
  expect(one!.standard).toBe('national-2020');
  expect(one!.onlyUnder).toContain('shanghai');
});
