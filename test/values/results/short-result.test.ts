import { parseResult, parseTarget, readShort } from '../../../src/values';

const read = (due: string, said: string) =>
  readShort(parseTarget({ text: due, value: due }), parseResult({ text: said, value: said }), said);

test.each([
  ['是', '否'],
  ['有', '无'],
  ['健全', '不健全'],
  ['通过', '未通过'],
  ['合格', '不合格'],
  ['到位', '不到位'],
])('%s done as %s was not met', (due, said) => {
  expect(read(due, said)).toMatchObject({ kind: 'qualitative', level: 'unmet' });
});

test.each([
  ['高', '中'],
  ['优', '良'],
  ['好', '一般'],
  ['显著', '较显著'],
])('%s done as %s falls short, how far is for a person', (due, said) => {
  expect(read(due, said)).toMatchObject({ kind: 'qualitative', level: null, isBelow: true });
});

test.each([
  ['良好', '优秀'],
  ['较高', '高'],
])('%s done as %s is met', (due, said) => {
  expect(read(due, said)).toMatchObject({ level: 'met' });
});

test.each([
  ['高', '高'],
  ['健全', '较为健全'],
  ['高', '较大'],
  ['提升', '不断提升'],
])('%s done as %s stays as it was read', (due, said) => {
  const result = read(due, said);
  expect(result).toMatchObject({ level: null });
  expect(result).not.toHaveProperty('isBelow');
});

test.each([
  '建设中',
  '正在建设',
  '施工中',
  '招标中',
  '尚在审批中',
  '仍处于施工阶段',
  '待验收',
  '未开展',
  '尚未开展工作',
  '暂未实施',
  '项目推进中',
])('%s is not done yet', (said) => {
  expect(parseResult({ text: said, value: said })).toMatchObject({ level: 'unmet' });
});

test.each(['建设完成', '持续推进', '已验收', '空中课堂', '集中采购', '按计划推进', '高中'])(
  '%s is not said to be under way',
  (said) => {
    expect(parseResult({ text: said, value: said })).not.toMatchObject({ level: 'unmet' });
  },
);
