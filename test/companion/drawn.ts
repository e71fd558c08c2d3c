import { type Companion, type Form, readCompanions, readForms } from '../../src/form';
import { drawn, snapshotOf } from '../form/snapshot-of';

/** The first form of a drawn sheet. */
export function formOf(text: string): Form {
  const [form] = readForms(snapshotOf(drawn(text))).forms;
  if (!form) throw new Error('no form is drawn');
  return form;
}

/** The first table of targets of a drawn sheet. */
export function tableOf(text: string): Companion {
  const [table] = readCompanions(snapshotOf(drawn(text)));
  if (!table) throw new Error('no table of targets is drawn');
  return table;
}

/** A table of targets: `rows` are 三级指标|指标值|分值, or with 一级 and 二级 before. */
export function targets(
  rows: readonly string[],
  head = '项目名称|社区养老服务补贴经费',
): Companion {
  const lines = rows.map((row) => (row.split('|').length > 3 ? row : `产出指标|数量指标|${row}`));
  return tableOf(
    [
      '项目支出绩效目标表',
      '（2023年度）',
      head,
      '一级指标|二级指标|三级指标|指标值|分值',
      ...lines,
    ].join('\n'),
  );
}

/** A form without money; `rows` are 三级指标|年度指标值|实际完成值|分值|得分. */
export function form(rows: readonly string[], head = '项目名称|社区养老服务补贴经费'): Form {
  const lines = rows.map((row) => `产出指标|数量指标|${row}`);
  return formOf(
    [
      '项目支出绩效自评表',
      '（2023年度）',
      head,
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析',
      ...lines,
    ].join('\n'),
  );
}
