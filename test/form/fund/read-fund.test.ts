import { readFund } from '../../../src/form/fund/read-fund';
import { gridOf, namesOf } from '../grid-of';

/** The cells of 年初, 全年, 执行, 分值, 执行率 and 得分 of the total, with a question mark where it is a guess. */
function read(drawing: string): string {
  const total = readFund(gridOf(drawing), { left: 0, right: 9 }, 0, 20)?.fund.total;
  if (!total) return 'none';
  const { initial, budget, executed, weight, rate, score, guessed } = total;
  const names = namesOf([initial, budget, executed, weight, rate, score]);
  return guessed === undefined ? names : `${names} ?`;
}

test.each([
  [
    'rows under a header',
    '项目资金|全年预算数|全年执行数|执行率\n年度资金总额|100|80|80%',
    '- B2 C2 - D2 -',
  ],
  ['each amount behind its label', '全年预算数|10|全年执行数|9', '- B1 D1 - - -'],
  ['labels down the side', '|合计|财政拨款\n全年预算数|100|80\n全年执行数|90|70', '- B2 B3 - - -'],
  ['nothing', '项目名称|保洁', 'none'],
])('a block is read as %s', (_, drawing, expected) => expect(read(drawing)).toBe(expected));

describe('a block that can be laid out in two ways is read', () => {
  test('behind its labels rather than below them, where figures stand in the row of the labels', () => {
    expect(read('全年预算数|100|全年执行数|90\n95||85')).toBe('- B1 D1 - - -');
  });

  test('by all its labels rather than by those down the side', () => {
    const drawing = '全年预算数|100|执行率|90%\n全年执行数|90|得分|9';
    expect(read(drawing)).toBe('- B1 B2 - D1 D2');
  });

  test('as a guess where the other reads other cells and hardly less speaks for it', () => {
    // each way two amounts 2 + 2 and the rate 1, less 2 for each of the two amounts left unread
    expect(read('全年预算数|100|全年执行数|90|执行率\n80||60||70%')).toMatch(/\?$/);
    // below the labels 3 more for the rate they give
    expect(read('全年预算数|100|全年执行数|90|执行率\n80||60||75%')).toBe('- A2 C2 - E2 -');
  });

  test('for certain where both read the same cells', () => {
    expect(read('全年预算数|100\n全年执行数|90')).toBe('- B1 B2 - - -');
  });
});

test('a block without any figure or blank for its amounts is none', () => {
  expect(read('全年预算数|全年执行数\n全年执行数|见附件')).toBe('none');
});
