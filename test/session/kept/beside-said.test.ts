import { BesideSaidStore } from '../../../src/session/kept/beside-said';
import { memoryStore } from '../../../src/session';
import { formOf } from '../../companion/drawn';

const formOfProject = (name: string) =>
  formOf(
    [
      '自评表',
      `项目名称|${name}`,
      '一级指标|三级指标|年度指标值|实际完成值|分值|得分',
      '产出|场次|≥3次|3次|100|100',
    ].join('\n'),
  );
const FORM = formOfProject('养老补贴');

function storeOf() {
  const kept = memoryStore();
  return { kept, store: new BesideSaidStore(kept) };
}

test('what is said holds for every form of the project, however it is written', () => {
  const { store } = storeOf();
  store.sayTable(FORM, 'targets', 'k');
  expect(store.of(formOfProject('2023年养老补贴项目经费')).tables).toEqual({ targets: 'k' });
  expect(store.of(formOfProject('道路养护')).tables).toEqual({});
});

test('none is an answer, and nothing said is none', () => {
  const { store, kept } = storeOf();
  store.sayTable(FORM, 'targets', null);
  expect(store.of(FORM).tables).toEqual({ targets: null });
  store.sayTable(FORM, 'targets', undefined);
  expect(store.list()).toEqual([]);
  expect(kept.get('beside')).toBeNull();
});

test('an indicator has one counterpart, and a counterpart one indicator', () => {
  const { store } = storeOf();
  store.sayPair(FORM, '培训场次', '培训');
  store.sayPair(FORM, '1.培训场次', '活动');
  expect(store.of(FORM).pairs).toEqual([{ indicator: '1.培训场次', other: '活动' }]);
  store.sayPair(FORM, '演出', '活动');
  expect(store.of(FORM).pairs).toEqual([{ indicator: '演出', other: '活动' }]);
  store.sayPair(FORM, '讲座', null);
  store.sayPair(FORM, '展览', null);
  expect(store.of(FORM).pairs).toHaveLength(3);
  store.sayPair(FORM, '演出', undefined);
  expect(store.of(FORM).pairs?.map(({ indicator }) => indicator)).toEqual(['讲座', '展览']);
});

test('a project is forgotten by itself', () => {
  const { store } = storeOf();
  store.sayTable(FORM, 'targets', 'k');
  store.sayTable(formOfProject('道路养护'), 'targets', 'l');
  store.forget(store.list()[0]!.project);
  expect(store.list().map(({ project }) => project)).toEqual(['道路养护']);
});

test('a stored entry of another shape is passed over', () => {
  const { store, kept } = storeOf();
  const good = { project: 'a', tables: { targets: null }, pairs: [] };
  kept.set('beside', JSON.stringify([7, { project: 'b' }, good]));
  expect(store.list()).toEqual([good]);
  kept.set('beside', '{}');
  expect(store.list()).toEqual([]);
});

test('a form without a project is known by its sheet', () => {
  const { store } = storeOf();
  store.sayTable({ ...FORM, project: null }, 'targets', 'k');
  expect(store.list().map(({ project }) => project)).toEqual([FORM.snapshot.name]);
});
