import { plainIndicator, plainProject, plainText } from '../../src/companion/plain-name';

test.each([
  ['指标1：群众满意率（%）', '服务对象满意度'],
  ['1.培训数量', '培训数'],
  ['（一）培训个数', '培训数'],
  ['①培训人员数量', '培训人数'],
  ['三级指标 2：覆盖面', '覆盖率'],
  ['发放及时性（10分）', '发放及时'],
  ['发放及时率', '发放及时'],
  ['组织开展培训', '开展培训'],
  ['收入增长比例', '收入提升率'],
  ['能耗的下降率', '能耗降低率'],
  ['培训 (场)', '培训'],
  ['培训(三十场)', '培训三十场'],
  ['3.5公里道路', '3.5公里道路'],
])('the indicator %s is compared as %s', (text, plain) => expect(plainIndicator(text)).toBe(plain));

test.each([
  ['219-2023年养老补贴项目经费', '养老补贴'],
  ['XM20230045养老补贴', '养老补贴'],
  ['2023年度 养老补贴（专项）', '养老补贴'],
  ['养老补贴专项资金支出', '养老补贴'],
  ['专项经费', '专项经费'],
  ['2030', ''],
  ['A-1', 'A1'],
])('the project %s is compared as %p', (text, plain) => expect(plainProject(text)).toBe(plain));

test('a text is compared without signs, space and width, bounds kept', () => {
  expect(plainText('≥ ９０％。')).toBe('≥90%');
  expect(plainText('补贴的，发放')).toBe('补贴发放');
});
