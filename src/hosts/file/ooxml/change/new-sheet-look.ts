import type { NewCellStyle } from '../../../../sheet';

/** How one style of a new sheet is drawn; colours are RGB without `#`. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  /** Null for no fill. */
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  /** Whether a protected sheet still lets the officer fill the cell. */
  readonly unlocked: boolean;
}

const FONT = '宋体';

const PLAIN: Look = {
  size: 10.5,
  bold: false,
  italic: false,
  colour: '000000',
  fill: null,
  border: true,
  horizontal: 'left',
  unlocked: false,
};

/** The looks of all styles a new sheet knows. */
export const LOOKS: Readonly<Record<NewCellStyle, Look>> = {
  title: { ...PLAIN, size: 16, bold: true, border: false, horizontal: 'center' },
  header: { ...PLAIN, bold: true, fill: 'DDEBF7', horizontal: 'center' },
  label: { ...PLAIN, fill: 'F2F2F2', horizontal: 'center' },
  text: PLAIN,
  number: { ...PLAIN, horizontal: 'right' },
  total: { ...PLAIN, bold: true, fill: 'F2F2F2', horizontal: 'right' },
  input: { ...PLAIN, fill: 'FFFFE5', unlocked: true },
  note: { ...PLAIN, size: 9, italic: true, colour: '595959', border: false },
};

/** The font element of a look; `p` is the prefix of the styles part. */
export function fontXml({ size, bold, italic, colour }: Look, p: string): string {
  return (
    `<${p}font>${bold ? `<${p}b/>` : ''}${italic ? `<${p}i/>` : ''}<${p}sz val="${size}"/>` +
    `<${p}color rgb="FF${colour}"/><${p}name val="${FONT}"/><${p}charset val="134"/></${p}font>`
  );
}

/** The fill element of a look that has one. */
export function fillXml(fill: string, p: string): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** A thin grey frame around a cell. */
export function borderXml(p: string): string {
  const sides = ['left', 'right', 'top', 'bottom']
    .map((side) => `<${p}${side} style="thin"><${p}color rgb="FF7F7F7F"/></${p}${side}>`)
    .join('');
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}
