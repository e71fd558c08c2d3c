import { Input } from '@fluentui/react-components';
import { EVERYTHING, KIND_TITLES, KINDS, type Listed, type Wanted } from './form-filter';

/** Fewer entries are seen at a glance. */
const FEWEST = 4;

interface FormFilterBarProps {
  readonly listed: readonly Listed[];
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}

/** Narrows a list of forms to a verdict, with how many there are of each, and to a name. */
export function FormFilterBar({ listed, wanted, onWanted }: FormFilterBarProps) {
  if (listed.length < FEWEST) return null;
  const counted = KINDS.map((kind) => ({
    kind,
    count: listed.filter((one) => one.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ kind, words: `${KIND_TITLES[kind]} ${count}` }));
  return (
    <div className="jx-filter" role="group" aria-label="筛选">
      {[{ kind: EVERYTHING.kind, words: '全部' }, ...counted].map(({ kind, words }) => (
        <button
          key={words}
          type="button"
          className="jx-filter-kind"
          aria-pressed={wanted.kind === kind}
          onClick={() => onWanted({ ...wanted, kind })}
        >
          {words}
        </button>
      ))}
      <Input
        type="search"
        size="small"
        className="jx-filter-name"
        aria-label="按项目、文件或工作表名称查找"
        placeholder="查找名称"
        value={wanted.name}
        onChange={(_, { value }) => onWanted({ ...wanted, name: value })}
      />
    </div>
  );
}
