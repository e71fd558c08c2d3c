import { a1 } from '../../sheet';
import type { BesideCell } from '../../review';
import { useSession, useSessionState } from '../frame/session-context';

/** A cell of a table beside the form: 目标!D10; a button that goes there where it stands in the same workbook. */
export function BesideCellButton({
  at,
  about,
}: {
  readonly at: BesideCell;
  readonly about: string;
}) {
  const session = useSession();
  const { screen } = useSessionState();
  const { sheet, cell } = at;
  const name = `${sheet.name}!${a1(cell)}`;
  const isHere = screen.kind !== 'welcome' && screen.sheet.workbook === sheet.workbook;
  if (!isHere || !session.host.capabilities.select) return <span className="jx-cell">{name}</span>;
  return (
    <button
      type="button"
      className="jx-cell jx-cell-button"
      aria-label={`定位到目标表单元格 ${name} ${about}`}
      onClick={() => void session.selectBeside(sheet, cell)}
    >
      {name}
    </button>
  );
}
