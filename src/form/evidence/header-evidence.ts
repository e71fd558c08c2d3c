import { a1 } from '../../sheet';
import { type GridCell } from './grid';

/** A header cell in words: E4表头「全年预算数」, or E4 where it is blank. */
export function headerWords(cell: GridCell): string {
  return cell.blank ? a1(cell.at) : `${a1(cell.at)}表头「${cell.field.text}」`;
}

/** Why a column is read as a correction says. */
export const AS_CORRECTED = '按用户的指定';
