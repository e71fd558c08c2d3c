import { OTHER_ROWS } from '../../../src/review/doubts/other-rows';
import { type Changes, doubtAt, edits } from './edited';

describe('two rows that are right once they exchange', () => {
  // 93.5 % of ≥20 % and 21 % of ≥90 %, both with full marks: 2.33 of 10 points
  const results: Changes = { D18: '≥20%', E18: '93.5%', E20: '21%' };

  test('their results, however far apart, are asked about', () => {
    expect(doubtAt('G20', results)).toBe(OTHER_ROWS.exchanged.why);
    expect(edits(results)).toEqual([]);
  });

  test('their points and scores, of which one is told by its share', () => {
    // 11 of 12 are 9.16 of 10; 15.00 of 15 belong to what was met
    const points: Changes = { E14: '11次', F13: '10.00', G13: '9.16', F14: '15.00', G14: '15.00' };
    const all = { ...points, H13: '因场地改造推迟。', G21: '98.56' };
    expect(doubtAt('G14', all)).toBe(OTHER_ROWS.exchanged.why);
    expect(edits(all)).toEqual([]);
  });

  test('both of which are wrong as they stand, however round their scores', () => {
    // 9 of 12 are 7.50 of 10, as 7.50 of 10 points stand beside what was met, and 15.00 of 15 beside this
    const points = { F13: '10.00', G13: '7.50', F14: '15.00', G14: '15.00' };
    expect(doubtAt('G14', points)).toBe(OTHER_ROWS.exchanged.why);
    const unsigned = { ...points, C14: '护理员参训率', D14: '100%', E14: '75%' };
    expect(doubtAt('G14', unsigned)).toBe(OTHER_ROWS.exchanged.why);
    // with a reason for it the other is a person's, and this one wrong
    expect(edits({ ...points, H13: '经费下达较晚。' })).toContain('G14: 11.25');
  });

  test('a target without a sign is met either way', () => {
    // 9.16 of 10 is 11 of 12; 10 of 12 and 11 of 9 would be 8.33 and more than all
    const bare: Changes = {
      D14: '12次',
      E14: '8次',
      G14: '9.16',
      D13: '9人',
      E13: '11人',
      G13: '15.00',
    };
    expect(doubtAt('G14', { ...bare, G21: '98.56' })).toBeNull();
    const unitless = { ...bare, D14: '12', E14: '8', D13: '9', E13: '11', G21: '98.56' };
    expect(doubtAt('G14', unitless)).toBe(OTHER_ROWS.exchanged.why);
  });

  test('full marks for more than half of a target are wrong, as is a round score', () => {
    // 66 % of ≥90 %: 7.33 of 10 points; exchanged with the 93.5 % of ≥60 % both would be met
    expect(edits({ E18: '93.5%', E20: '66%' })).toContain('G20: 7.33');
  });

  test('nor is asked what is its own but for the last digit', () => {
    // 55 of 120 are 4.583 of 10 points, with the 10 points of another row as well
    const off = { D14: '≥120次', E14: '55次', G14: '4.59', G21: '95.00' };
    expect(edits(off)).toContain('G14: 4.58');
  });

  test('nor is asked what the total counts as it is due', () => {
    const counted = { ...results, G21: '89.23' };
    expect(doubtAt('G20', counted)).not.toBe(OTHER_ROWS.exchanged.why);
  });
});

describe('a row that has target and result of another', () => {
  // 66 % of ≥90 % twice, of which the last row has its 7.33 points
  const twice: Changes = { D18: '≥90%', E18: '66%', E20: '66%', G20: '7.33', G21: '94.23' };

  test('is asked about beside that row, which is right', () => {
    expect(doubtAt('G18', twice)).toBe(OTHER_ROWS.copied.why);
    expect(edits(twice)).toEqual([]);
  });

  test('is wrong where the result is another, or the other row is wrong as well', () => {
    expect(edits({ ...twice, E18: '67%' })).toContain('G18: 11.16');
    expect(edits({ ...twice, G20: '8.00', G21: '94.90' })).toContain('G18: 11');
  });
});

describe('cells of a column that stand a row too high', () => {
  // of three rates, all with full marks, the first result was taken out: 98 %, 85 %, 64 % and 55 %
  const slid: Changes = {
    ...{ D15: '≥97%', D16: '≥80%', D17: '≥60%', D18: '≥50%' },
    ...{ E15: '85%', E16: '64%', E17: '55%', E18: '55%' },
  };

  test('are asked about where two of them are right moved back', () => {
    expect(doubtAt('G16', slid)).toBe(OTHER_ROWS.slid.why);
    expect(edits(slid)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^G1[67]/)]));
  });

  test('one alone is wrong', () => {
    // 64 % of ≥80 % with 85 % in the row above, which has more than its own target
    const alone = { ...slid, D15: '≥81%', E17: '61%' };
    expect(edits(alone)).toContain('G16: 8');
  });

  test('one alone is asked about where its share tells the printed score', () => {
    // 93.5 % of ≥97 % are 9.63 of 10 points; its own 85 % are 8.76
    const told = { D15: '≥97%', E15: '85%', G15: '9.63', E16: '93.5%', D16: '≥90%', G21: '96.53' };
    expect(doubtAt('G15', told)).toBe(OTHER_ROWS.slid.why);
    expect(edits({ ...told, E16: '93.1%' })).toContain('G15: 8.76');
  });

  test('two of them are asked about with one between that is right by chance', () => {
    // 85 %, 82 %, 64 % and 58 % of ≥97, ≥84, ≥63 and ≥60 %: 64 of ≥63 % is met
    const apart = {
      ...slid,
      D16: '≥84%',
      E16: '82%',
      D17: '≥63%',
      E17: '64%',
      D18: '≥60%',
      E18: '58%',
    };
    expect(doubtAt('G18', apart)).toBe(OTHER_ROWS.slid.why);
    expect(doubtAt('G18', { ...apart, E17: '59%' })).not.toBe(OTHER_ROWS.slid.why);
  });

  test('one alone is asked about where the row beyond has its cell once more', () => {
    // ≥80 % stands twice, and ≥60 % one row below
    const targets: Changes = { D16: '≥80%', E16: '85%', D17: '≥80%', E17: '64%', D18: '≥60%' };
    expect(doubtAt('G17', targets)).toBe(OTHER_ROWS.slid.why);
    expect(edits({ ...targets, D16: '≥79%' })).toContain('G17: 4');
  });
});
