import { isPlaceholderReason } from '../../src/values';

test.each([
  ...['', '无', '0', '0.00', '0%', 'XXX', '#REF!', '#DIV/0!', '。。', '？'],
  ...['同上', '见附件。', '略;', '(详见附表)', '原因'],
])('%p gives no reason', (text) => expect(isPlaceholderReason(text)).toBe(true));

test.each([
  ...['10', '19.20', '0.5%', '96％', '-3', '480人', '3元/人', '12/15', '五场'],
  ...[
    '2023年11月',
    '12月31日',
    '年底',
    '12月底前完成',
    '3-5次',
    '√',
    '○',
    '①',
    '原因：19.2',
    '实际480人；19.2',
  ],
])('%p is a figure or a mark, and says nothing of a cause', (text) => {
  expect(isPlaceholderReason(text)).toBe(true);
});

test.each([
  ...['雨季延误', '见附件：雨季延误', 'XX村未开工', '同上级协调未果'],
  ...['2人离职', '1家延期', '3场延期', '12月停工', '3月台风停工', '疫情', '480人，疫情'],
  ...['年末支付多', '年底支付集中', '年末集中支付排队'],
])('%p is more than a placeholder', (text) => expect(isPlaceholderReason(text)).toBe(false));
