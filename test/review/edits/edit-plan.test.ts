import { reviewSheet } from '../../../src/review';
import { a1, findAnchored, parseA1 } from '../../../src/sheet';
import { messageOf } from '../../../src/rules';
import { planEdits } from '../../../src/review/edits/edit-plan';
import { inputOf } from '../../rules/rule-tester';
import { STANDARDS } from '../../../src/standards';
import { type Held, ORDINARY, sheetWith, UNFILLED } from '../../rules/sheet-with';
import { written } from '../applied';

const review = (changes: Record<string, Held>, options?: Parameters<typeof sheetWith>[1]) =>
  reviewSheet(sheetWith(changes, options)).reviews[0]!;

const edits = (changes: Record<string, Held>, options?: Parameters<typeof sheetWith>[1]) =>
  review(changes, options).edits;

describe('how a number is written', () => {
  test('as a number in the format the cell has', () => {
    const [edit] = edits({ G14: { value: null, format: '0.00' } });
    expect(edit).toMatchObject({
      field: 'score',
      before: { value: null, formula: null, format: '0.00' },
      after: { value: 7.5, formula: null, format: '0.00' },
    });
  });

  test('a percent-formatted rate gets the fraction: 94.00 % is 0.94', () => {
    const [edit] = edits({ G6: { value: null, format: '0.00%' } });
    expect(edit!.after).toEqual({ value: 0.94, formula: null, format: '0.00%' });
  });

  test('a blank rate is written like the rates beside it', () => {
    // 141.00 ÷ 150.00
    const beside = { G7: '93.07%', G8: '100%', G9: '0%' };
    const [edit] = edits({ G6: null, ...beside });
    expect(edit!.after).toEqual({ value: 0.94, formula: null, format: '0.00%' });
  });

  test('a blank rate beside ratios is written as one, and not at all beside both', () => {
    // 143.55 ÷ 150.00
    const ratios = { E6: '143.55', G6: null, G7: '0.9307', G8: '1.0000', G9: '0.0000' };
    const planned = (changes: Record<string, Held>) => planEdits(inputOf(sheetWith(changes)));
    const rates = (changes: Record<string, Held>) =>
      planned(changes).flatMap(({ field, after }) => (field === 'rate' ? [after.value] : []));
    expect(rates(ratios)).toEqual([0.957]);
    expect(rates({ ...ratios, G8: '100.00' })).toEqual([]);
  });

  test('a wrong percentage that is a text becomes a percent-formatted number', () => {
    const [edit] = edits({ G6: { value: '97.00%' } });
    expect(edit!.after).toEqual({ value: 0.94, formula: null, format: '0.00%' });
  });

  test('a quoted percent sign is no percent format', () => {
    const [edit] = edits({ G6: { value: null, format: '0.00"%"' } });
    expect(edit!.after).toEqual({ value: 94, formula: null, format: '0.00"%"' });
  });

  test('a text-formatted cell gets a number format with the number', () => {
    const [edit] = edits({ G14: { value: null, format: '@' } });
    expect(edit!.after).toEqual({ value: 7.5, formula: null, format: '0.00' });
  });

  test('a score in a percent-formatted cell gets a plain number format', () => {
    const [edit] = edits({ G14: { value: null, format: '0%' } });
    expect(edit!.after).toEqual({ value: 7.5, formula: null, format: '0.00' });
  });

  test('a grade keeps the format of its cell', () => {
    const [edit] = edits({ B22: '良' });
    expect(edit).toMatchObject({ field: 'grade', after: { value: '优', format: 'General' } });
  });
});

/** 95% of 10 points are 9.50, not the 5 that stand in the cell of their label. */
const INLINE = sheetWith(
  {},
  {
    rows: [
      ['项目名称', '贷款贴息'],
      ['预算数', '800', '执行数', '760', '执行率', '95%', '得分：5分', ''],
      ['三级指标', '指标值', '完成值', '分值', '得分', '说明'],
      ['贴息企业数', '≥40家', '40家', '60', '60', ''],
      ['企业满意度', '≥90%', '95%', '30', '30', ''],
      ['总分', '', '', '100', '95', ''],
    ],
  },
);

describe('what is left alone', () => {
  test('a wrong number that a person wrote more about', () => {
    // 94.00 of 100.00 were spent: 94%, and 9.40 of 10 points
    const planned = (changes: Record<string, Held>) => planEdits(inputOf(sheetWith(changes)));
    expect(planned({ G6: '97%（含退回）' })).toEqual([]);
    expect(planned({ H6: '9.7（含退回）' })).toEqual([]);
    expect(planned({ G6: '=97%' })).toEqual([]);
    expect(reviewSheet(INLINE).reviews[0]).toMatchObject({ edits: [], breaches: [] });
  });

  test('a formula, right or wrong', () => {
    const wrong = { value: 9, formula: '=F14*0.9', format: '0.00', text: '9.00' };
    expect(written(edits({ G14: wrong }))).toEqual([]);
    expect(review({ G14: wrong }).marks).toEqual([
      { cell: parseA1('G14'), kind: 'score-mismatch' },
    ]);
  });

  test('a sign for nothing', () => {
    expect(written(edits({ F7: '-', H7: '-', G9: '-' }))).toEqual([]);
  });

  test('a reachable rate', () => {
    expect(written(edits({ G7: '93.08' }))).toEqual([]);
  });

  test('a judgement, inside its band or out of it', () => {
    const partial = { E19: '部分达成指标并具有一定效果', H19: '制度尚在修订，次年印发。' };
    expect(written(edits({ ...partial, G19: '9.50', G21: '91.40' }))).toEqual([]);
    expect(written(edits({ ...partial, G19: '14.00' }))).toEqual([]);
  });

  test('total and grade while a judgement is open', () => {
    const open = { E19: '未达成指标且效果较差', G19: null, H19: '制度未能印发，次年完成。' };
    const { edits: plan, scores } = review({ ...open, G13: null, G21: null });
    expect(written(plan)).toEqual(['G13: 15']);
    expect(scores.total.provisional!.waitsFor.map(a1)).toEqual(['G19']);
  });

  test('rate, score, total and grade while an amount is in doubt', () => {
    expect(written(edits({ D6: '160.00', G21: '50.00', B22: '差' }))).toEqual([]);
  });

  test('a score, total and grade while its weight is in doubt', () => {
    expect(written(edits({ F13: '16.00', G21: '50.00', B22: '差' }))).toEqual([]);
  });

  test('a cell that holds a label and its value in one, before any guard looks', () => {
    const grade = inputOf(sheetWith({ A22: '评分等级：良', B22: null }));
    expect(grade.form.grade).toMatchObject({ inline: true, text: '良' });
    expect(grade.scores.grade).toMatchObject({ expected: '优', outcome: 'fail' });
    expect(planEdits(grade)).toEqual([]);
    const total = inputOf(sheetWith({ A21: '总分：50.00', F21: null, G21: null }));
    expect(total.form.total?.score).toMatchObject({ inline: true, text: '50.00' });
    expect(total.scores.total.outcome).toBe('fail');
    expect(planEdits(total)).toEqual([]);
  });

  test('a form published unfilled', () => {
    expect(written(edits(UNFILLED))).toEqual([]);
  });
});

test('a 达成 result with a blank score gets the full weight', () => {
  expect(written(edits({ G19: null }))).toEqual(['G19: 15']);
});

test('a wrong score, and the total that follows from it', () => {
  expect(written(edits({ G13: '16.00', G21: '97.90' }))).toEqual(['G13: 15', 'G21: 96.9']);
});

test('points taken off a met row are offered back, unticked, and the total stands as it adds up', () => {
  const [edit, ...others] = edits({ G13: '14.00', G21: '95.90' });
  expect(others).toEqual([]);
  expect(edit).toMatchObject({ optional: true, after: { value: 15 } });
});

test('a total that counts full marks for a judged row is not written over, nor the grade', () => {
  // 96.90 with the 15.00 of row 19, 94.90 with the 13.00 that are printed
  const judged = { G19: '13.00' };
  expect(written(edits(judged))).toEqual([]);
  // a reason says that the points were meant to go; the total says that they were not
  const meant = { ...judged, H19: '部分制度尚未修订完成' };
  expect(written(edits(meant))).toEqual([]);
  // 96.30 is the sum in neither case
  expect(written(edits({ ...meant, G21: '97.30' }))).toEqual(['G21: 94.9']);
});

test('a total is offered unticked, with its grade, where a score a person gave may be what is wrong', () => {
  // 94.90 as printed; 14.90 of 15 points in row 19 would make 96.80
  const offers = (total: string, grade: string) =>
    edits({ G19: '13.00', G21: total, B22: grade }).map(
      ({ field, optional }) => `${field}${optional ? '?' : ''}`,
    );
  expect(offers('96.80', '优')).toEqual(['total?']);
  expect(offers('96.80', '良')).toEqual(['total?', 'grade?']);
  // no score of row 19 up to its 15 points makes 97.20, nor one from its 12 points on 93.80
  expect(offers('97.20', '优')).toEqual(['total']);
  expect(offers('93.80', '优')).toEqual(['total']);
  // 9.40 of 预算执行 left out is no chance
  expect(offers('85.50', '优')).toEqual(['total']);
});

test('a total with full marks for a row lowered by mistake is not written over either', () => {
  expect(edits({ G13: '14.00' }).filter(({ optional }) => !optional)).toEqual([]);
});

test('weights that miss the full marks leave every printed score as it is', () => {
  expect(edits({ F13: '14.00', G14: '3.00' })).toEqual([]);
});

describe('formulas fed by what is written', () => {
  const total = { value: 81.9, formula: '=H6+SUM(G13:G20)', format: '0.00', text: '81.90' };

  test('a total formula is judged after the write', () => {
    const { edits: plan, findings } = review({ G13: null, G21: total });
    expect(written(plan)).toEqual(['G13: 15']);
    const finding = findings.find(({ cells }) => a1(cells[0]!) === 'G21')!;
    expect(finding).toMatchObject({ rule: 'total-mismatch', severity: 'info' });
    expect(messageOf(finding)).toContain('重新计算');
  });

  test('through another formula as well', () => {
    const sum = { value: 72.5, formula: '=SUM(G13:G20)', format: '0.00', text: '72.50' };
    const fed = { ...total, formula: '=H6+J20' };
    const { findings } = review({ G13: null, J20: sum, G21: fed });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a formula fed by nothing that is written is judged now', () => {
    const { findings } = review({ G13: null, G21: { ...total, formula: '=J1*2' } });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      'total-mismatch error',
    );
  });
});

describe('anchors', () => {
  test('a score is found by name, target and weight after rows were inserted above', () => {
    const [edit] = edits({ G14: null });
    const moved = sheetWith({}, { rows: [['新增一行'], ['再增一行'], ...ORDINARY] });
    expect(a1(findAnchored(moved, edit!.anchor, edit!.cell)!)).toBe('G16');
  });

  test('rates, the total and the grade as well', () => {
    const plan = edits({ G6: null, H6: null, G8: null, G21: null, B22: '良' });
    const moved = sheetWith({}, { rows: [['新增一行'], ...ORDINARY] });
    const found = plan.map(({ anchor, cell }) => a1(findAnchored(moved, anchor, cell)!));
    expect(found).toEqual(['G7', 'H7', 'G9', 'G22', 'B23']);
  });

  test('equal rows are told apart by their order', () => {
    const twin = { C15: '培训护理员场次', D15: '≥12次', F15: '10.00' };
    const short = { E15: '9次', H15: '场地改造，已改期。' };
    const plan = edits({ ...twin, ...short, G14: null, G15: null });
    expect(written(plan)).toEqual(['G14: 7.5', 'G15: 7.5', 'G21: 94.4']);
    expect(plan.map(({ anchor }) => anchor.occurrence)).toEqual([0, 1, 0]);
  });
});

test.each([
  // 10.00 × 9 ÷ 12 is 7.50, which a format of no decimals shows as 8
  ['0', 8, '8', '0.00'],
  ['0', 9, '9', '0'],
  ['0.00', 8, '8.00', '0.00'],
  ['#,##0', 8.4, '8', '0.00'],
])(
  'a format %s that would show the new number as the old %s is widened',
  (format, value, text, wanted) => {
    const sheet = sheetWith({ G14: { value, text, format }, G21: '96.90' });
    const edit = reviewSheet(sheet, { standard: STANDARDS[0]! }).reviews[0]!.edits.find(
      ({ cell }) => a1(cell) === 'G14',
    );
    expect(edit!.after).toMatchObject({ value: 7.5, format: wanted });
  },
);

test('what is wrong is written where the funds have no total of their own', () => {
  const input = inputOf(sheetWith({ G14: '7.00' }));
  const { fund } = input.form;
  const form = { ...input.form, fund: fund && { ...fund, total: null } };
  expect(written(planEdits({ ...input, form }))).toEqual(written(planEdits(input)));
  expect(written(planEdits({ ...input, form }))).toContain('G14: 7.5');
});
