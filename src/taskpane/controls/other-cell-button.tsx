import { a1, type CellAddress, type SheetRef } from '../../sheet';
import { useSession, useSessionState } from '../frame/session-context';

/** A cell of a sheet that need not be the one shown: 目标!D10; a button that goes there where it stands in the same workbook. */
export function OtherCellButton(props: {
  readonly sheet: SheetRef;
  readonly cell: CellAddress;
  readonly about: string;
}) {
  const { sheet, cell, about } = props;
  const session = useSession();
  const { screen } = useSessionState();
  const name = `${sheet.name}!${a1(cell)}`;
  const isHere = screen.kind !== 'welcome' && screen.sheet.workbook === sheet.workbook;
  if (!isHere || !session.host.capabilities.select) return <span className="jx-cell">{name}</span>;
  return (
    <button
      type="button"
      className="jx-cell jx-cell-button"
      aria-label={`定位到单元格 ${name} ${about}`}
      onClick={() => void session.selectOther(sheet, cell)}
    >
      {name}
    </button>
  );
}
