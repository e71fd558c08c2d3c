import type { CellAddress } from '../sheet';
import { a1 } from '../sheet';
import { useSession } from './session-context';

/** The name of a cell; where the host can, a button that selects it in the sheet. */
export function CellButton(props: { readonly cell: CellAddress; readonly about?: string }) {
  const session = useSession();
  const name = a1(props.cell);
  if (!session.host.capabilities.select) return <span className="jx-cell">{name}</span>;
  return (
    <button
      type="button"
      className="jx-cell jx-cell-button"
      aria-label={`定位到单元格 ${name}${props.about ? ` ${props.about}` : ''}`}
      onClick={() => void session.select(props.cell)}
    >
      {name}
    </button>
  );
}
