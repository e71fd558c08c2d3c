import type { NewCellStyle } from '../../../sheet';
import { type EtRange, XL } from '../model/et';
import { bgr } from './rgb';

/** How each kind of cell of a new sheet looks in WPS; the same as in Excel. */
export const LOOKS: Readonly<Record<NewCellStyle, (range: EtRange) => void>> = {
  title: (range) => {
    range.Font.Bold = true;
    range.Font.Size = 16;
    range.HorizontalAlignment = XL.center;
    range.VerticalAlignment = XL.center;
  },
  header: (range) => {
    boxed(range);
    range.Font.Bold = true;
    range.Interior.Color = bgr('#DDEBF7');
    range.HorizontalAlignment = XL.center;
    range.WrapText = true;
  },
  label: (range) => {
    boxed(range);
    range.HorizontalAlignment = XL.center;
    range.WrapText = true;
  },
  text: (range) => {
    boxed(range);
    range.HorizontalAlignment = XL.left;
    range.WrapText = true;
  },
  number: (range) => {
    boxed(range);
    range.HorizontalAlignment = XL.right;
  },
  total: (range) => {
    boxed(range);
    range.Font.Bold = true;
    range.HorizontalAlignment = XL.right;
  },
  input: (range) => {
    boxed(range);
    range.Interior.Color = bgr('#FFF9E5');
    range.WrapText = true;
  },
  note: (range) => {
    range.Font.Color = bgr('#595959');
    range.WrapText = true;
  },
};

function boxed(range: EtRange): void {
  range.VerticalAlignment = XL.center;
  range.Borders.LineStyle = XL.continuous;
}
