import { a1 } from '../../sheet';
import { isBlankSign } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

export const nameMissing = defineRule({
  id: 'name-missing',
  title: '项目名称或单位空白',
  severity: 'warning',
  basis: ['自评表「项目名称」「主管部门」「实施单位」栏'],
  messages: {
    blank: '{what}空白，请填写{cells}。',
  },
  page: {
    looksFor: '项目名称、主管部门、实施单位是否填写。',
    why: '缺少名称的表无法归档，汇总时也对不上号。',
    example: '「项目名称」右边的单元格空白。',
    fix: '按预算批复填写全称。',
  },
  looksAt: block('head', ({ form }) => form.project ?? form.department ?? form.unit),
  check({ form }) {
    const fields = [
      { what: '项目名称', field: form.project },
      { what: '主管部门', field: form.department },
      { what: '实施单位', field: form.unit },
    ].flatMap(({ what, field }) => (field && isBlankSign(field.text) ? [{ what, field }] : []));
    if (fields.length === 0) return [];
    const data = {
      what: fields.map(({ what }) => what).join('、'),
      cells: fields.map(({ field }) => a1(field.at)).join('、'),
    };
    return [{ message: 'blank' as const, data, cells: fields.map(({ field }) => field.at) }];
  },
});
