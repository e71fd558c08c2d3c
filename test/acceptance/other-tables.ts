import type { Paper } from './paper';

/** What else stands on an officer's sheet: notes, accounts, signatures and lists of his own. */
export const OTHER_CONTENT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'a note': [['附件3：'], ['各单位请于3月15日前报送。']],
  'an account': [
    ['序号', '项目', '预算数', '执行数', '得分'],
    ['1', '会议费', '12.00', '10.00', '8'],
    ['2', '差旅费', '30.00', '29.00', '9'],
    ['合计', '', '42.00', '39.00', '17'],
  ],
  signatures: [['填表人：张三', '', '联系电话：62345678', '', '填报日期：2024年3月5日']],
  'a summary list': [
    ['序号', '项目名称', '预算数', '执行数', '自评得分', '自评等级'],
    ['1', '机关运行经费', '39.51', '35.64', '99.02', '优'],
    ['2', '设备运维经费', '28.00', '26.54', '99.47', '优'],
  ],
};

/** Writes rows on a paper, their first cell at an address of now. */
export function write(
  paper: Paper,
  rows: readonly (readonly string[])[],
  row: number,
  column = 0,
): Paper {
  rows.forEach((texts, r) =>
    texts.forEach((text, c) => {
      if (text !== '') paper.putAt({ row: row + r, column: column + c }, text);
    }),
  );
  return paper;
}
