import { isWanted, type Kind, problemsFirst } from '../../../src/taskpane/workbook/form-filter';

const form = (kind: Kind | null, ...names: string[]) => ({ kind, names });

describe('isWanted', () => {
  const museum = form('must-fix', '世界技能博物馆专项经费', '报送/一处/博物馆（改）.xlsx');

  it('keeps those of the verdict asked for', () => {
    expect(isWanted(museum, { kind: 'must-fix', name: '' })).toBe(true);
    expect(isWanted(museum, { kind: 'ready', name: '' })).toBe(false);
    expect(isWanted(form(null, '甲'), { kind: 'ready', name: '' })).toBe(false);
  });

  it('finds every word of a name, in project, file or sheet, whatever its width or case', () => {
    expect(isWanted(museum, { kind: null, name: '技能 一处' })).toBe(true);
    expect(isWanted(museum, { kind: null, name: 'ＸＬＳＸ' })).toBe(true);
    expect(isWanted(museum, { kind: null, name: '技能 二处' })).toBe(false);
  });
});

it('puts what has most to do first, and leaves the order within a kind', () => {
  const kinds: (Kind | null)[] = ['ready', 'must-fix', null, 'failed', 'needs-review', 'must-fix'];
  const entries = kinds.map((kind, index) => ({ kind, index }));
  expect(problemsFirst(entries, ({ kind }) => kind).map(({ index }) => index)).toEqual([
    3, 1, 5, 4, 0, 2,
  ]);
});
