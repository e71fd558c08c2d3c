import type { Package } from '../package/package';
import { builtInCode } from './number-formats';
import { isTrue } from '../xml/xml';
import { childNamed, childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** What a cell's style says that matters to a review. */
export interface CellStyle {
  readonly format: string;
  readonly locked: boolean;
}

/** Style by its index (`s`); an index that is not there is the plain style. */
export type CellStyles = (index: number) => CellStyle;

const PLAIN: CellStyle = { format: 'General', locked: true };

/** Reads the cell formats of the styles part; without the part every cell is plain. */
export function readStyles(pack: Package, part: string | null): CellStyles {
  if (part === null) return () => PLAIN;
  const root = parseTree(pack.text(part), part);
  const codes = ownFormatCodes(root);
  const list = childNamed(root, 'cellXfs');
  const styles = list ? childrenNamed(list, 'xf').map((xf) => readStyle(xf, codes)) : [];
  return (index) => styles[index] ?? styles[0] ?? PLAIN;
}

/** The number format codes the workbook defines, by their numbers. */
export function ownFormatCodes(root: XmlElement): Map<number, string> {
  const codes = new Map<number, string>();
  const list = childNamed(root, 'numFmts');
  for (const { attributes } of list ? childrenNamed(list, 'numFmt') : []) {
    codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
  }
  return codes;
}

/** The code of an xf element. */
export function formatCodeOf(xf: XmlElement, own: ReadonlyMap<number, string>): string {
  const id = Number(xf.attributes.numFmtId ?? 0);
  return own.get(id) ?? builtInCode(id);
}

function readStyle(xf: XmlElement, codes: ReadonlyMap<number, string>): CellStyle {
  const locked = childNamed(xf, 'protection')?.attributes.locked;
  return { format: formatCodeOf(xf, codes), locked: locked === undefined || isTrue(locked) };
}
