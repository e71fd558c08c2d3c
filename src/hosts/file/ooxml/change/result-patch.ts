import { a1, type CellAddress, type CellValue } from '../../../../sheet';
import { cellXml } from './cell-xml';
import type { SheetScan } from '../reading/sheet-scan';
import type { Splice } from '../xml/splice';
import { escapeAttribute } from '../xml/xml';

/** The new result of a formula; undefined where only the spreadsheet can tell. */
export interface NewResult extends CellAddress {
  readonly value: CellValue | undefined;
}

/**
 * The replacements that give formulas their new results; the formulas themselves stay as they are
 * written. One without a known result keeps none, so that no old one is shown for it.
 */
export function patchResults(scan: SheetScan, results: readonly NewResult[]): Splice[] {
  const byName = new Map(results.map((result) => [a1(result), result]));
  return scan.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): Splice[] => {
      const result = byName.get(a1(cell));
      if (!result || !cell.formula) return [];
      const attributes = Object.entries(cell.tag.attributes)
        .filter(([name]) => name !== 't')
        .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
        .join('');
      const formula = scan.source.slice(cell.formula.start, cell.formula.end);
      const value = result.value ?? null;
      const text = cellXml({ prefix: scan.prefix, attributes, value, formula: '=' });
      const written = text.replace(`<${scan.prefix}f></${scan.prefix}f>`, () => formula);
      return [{ start: cell.start, end: cell.end, text: written }];
    }),
  );
}
