import { a1Area, precedents } from '../../src/sheet';

/** `sheet!area` of what a formula on 自评表 reads, or null. */
function read(formula: string): string[] | null {
  const areas = precedents({ sheet: '自评表', formula });
  return areas && areas.map((area) => `${area.sheet}!${a1Area(area)}`);
}

test.each([
  ['=F14*E14', ['自评表!F14', '自评表!E14']],
  ['=SUM(G13:G20)', ['自评表!G13:G20']],
  ['=SUM(G20:G13)', ['自评表!G13:G20']],
  ['=SUM($G$13:G20,B2)', ['自评表!G13:G20', '自评表!B2']],
  ['=目标表!B2', ['目标表!B2']],
  ["='申报 表'!B2:C3", ['申报 表!B2:C3']],
  ["='甲''乙'!B2", ["甲'乙!B2"]],
  ['=IF(TRUE,A1,false)', ['自评表!A1']],
  ['=1+2', []],
])('%s reads %j', (formula, areas) => expect(read(formula)).toEqual(areas));

test('a whole column and a whole row reach to the edge of the sheet', () => {
  expect(precedents({ sheet: 's', formula: '=SUM(G:H)' })).toEqual([
    { sheet: 's', top: 0, bottom: 1_048_575, left: 6, right: 7 },
  ]);
  expect(precedents({ sheet: 's', formula: '=SUM(3:5)' })).toEqual([
    { sheet: 's', top: 2, bottom: 4, left: 0, right: 16_383 },
  ]);
});

test.each([
  ['=INDIRECT("G13")', 'a computed reference'],
  ['=sum(offset(A1,1,1))', 'one that moves'],
  ['=预算*2', 'a defined name'],
  ['=SUM(Table1[得分])', 'a table'],
  ["=SUM('一:三'!A1)", 'several sheets in quotes'],
  ['=SUM(一:三!A1)', 'several sheets'],
  ['=SUM(A1#)', 'what a cell spills'],
  ['=A1#/2', 'what a cell spills, divided'],
  ['=SUM(A1:B2#)', 'an area to what a cell spills'],
  ['=SUM((A1):B3)', 'an area from what stands in brackets'],
  ['=SUM(A1:(B3))', 'an area to what stands in brackets'],
  ['=SUM(A1:B2:C3)', 'an area over three cells'],
  ['=SUM(A1 : B3)', 'an area with spaces'],
])('what %s reads cannot be known: %s', (formula) => expect(read(formula)).toBeNull());
