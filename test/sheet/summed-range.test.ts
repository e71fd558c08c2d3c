import { a1Area, precedents } from '../../src/sheet';

test.each([
  // Excel sums as many cells from B1 on as the first argument has
  ['=SUMIF(A1:A10,"x",B1)', ['A1:A10', 'B1:B10']],
  ['=averageif(A1:C2,D9,B5)', ['A1:C2', 'D9', 'B5:D6']],
  ['=SUMIF(A1:A10,"x",B1:B3)+B20', ['A1:A10', 'B1:B10', 'B20']],
  ['=SUMIF(A1:A2,"x",B1:B9)', ['A1:A2', 'B1:B9']],
  ['=SUMIF(A:A,"x",B1)', ['A1:A1048576', 'B1:B1048576']],
  ['=SUMIF(A1:A10,MAX(D1,D2),B1)', ['A1:A10', 'D1', 'D2', 'B1:B10']],
  ['=SUMIF(A1:A10,"x",(B1))', ['A1:A10', 'B1:B10']],
  ['=SUM(SUMIF(A1:A10,"x",B1),C1)', ['A1:A10', 'B1:B10', 'C1']],
  ['=SUMIF(A1:A10,"x")+B1', ['A1:A10', 'B1']],
  ['=SUM(A1:A10,2,B1)', ['A1:A10', 'B1']],
  ['=SUMIFS(A1:A10,B1:B10,C1)', ['A1:A10', 'B1:B10', 'C1']],
])('%s reads %j', (formula, areas) => {
  expect(precedents({ sheet: 's', formula })?.map(a1Area)).toEqual(areas);
});
