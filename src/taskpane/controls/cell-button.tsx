import { useState } from 'react';
import type { CellAddress } from '../../sheet';
import { a1 } from '../../sheet';
import { useSession } from '../frame/session-context';
import { useToSheet } from '../frame/to-sheet';

/**
 * The name of a cell; where the host can, a button that selects it in the sheet. Pressed once more
 * without leaving it, it goes there, ready to type.
 */
export function CellButton(props: { readonly cell: CellAddress; readonly about?: string }) {
  const session = useSession();
  const toSheet = useToSheet();
  const [shown, setShown] = useState(false);
  const name = a1(props.cell);
  if (!session.host.capabilities.select) return <span className="jx-cell">{name}</span>;
  const press = async () => {
    if (shown && toSheet) return toSheet(props.cell);
    await session.select(props.cell);
    setShown(true);
  };
  const isNext = shown && toSheet !== null;
  return (
    <button
      type="button"
      className="jx-cell jx-cell-button"
      aria-label={`${isNext ? '到表中填写' : '定位到单元格'} ${name}${props.about ? ` ${props.about}` : ''}`}
      title={isNext ? '再按一次，到表中填写' : undefined}
      onClick={() => void press()}
      onBlur={() => setShown(false)}
    >
      {name}
    </button>
  );
}
