import { createContext, useContext } from 'react';
import type { CellAddress } from '../../sheet';

/** Gives the keys to the sheet, ready to type into the cell shown; null where only the officer can. */
export const ToSheetContext = createContext<((cell: CellAddress) => void) | null>(null);

export function useToSheet(): ((cell: CellAddress) => void) | null {
  return useContext(ToSheetContext);
}
