import { allowsFormatting } from '../../hosts/file/ooxml/reading/sheet-layout';
import { ownFormulas } from '../../hosts/file/ooxml/change/own-sheet-tag';
import { WorkbookFile } from '../../hosts/file/ooxml/reading/workbook-file';
import { parseTree } from '../../hosts/file/ooxml/xml/xml-tree';
import { relationshipsOf, isKind } from '../../hosts/file/ooxml/package/relationships';
import type { OpenedFile, SheetProtection } from '../../hosts/workbench/opened-file';
import type { SheetSnapshot } from '../../sheet';
import type { LoadedSheet } from '../grid/workbook-data';
import { colorReader, readSheetLook, readStyles, type StyleTable } from '../look';

/** A workbook as it came from a file, kept to be patched when it is saved. */
export interface OpenWorkbook extends OpenedFile {
  /** The file's bytes; a save starts from them. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly LoadedSheet[];
  /** The sheet that was shown when the file was saved. */
  readonly activeSheet: string | null;
  readonly styles: StyleTable;
}

/** Files opened so far, so that no two are taken for one. */
let opened = 0;

/**
 * Reads an .xlsx file for the grid.
 * @throws WorkbookError with a sentence for the officer when the bytes are no such file
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenWorkbook {
  const id = `workbench ${++opened}: ${name}`;
  const file = new WorkbookFile(bytes, undefined, undefined, id);
  const own = ownFormulas(file.pack, file.workbook);
  const color = colorReader(themeOf(file));
  const styles = readStyles(stylesOf(file), color);
  const protections = new Map<string, SheetProtection>();
  const sheets = file.sheets.map((sheet): LoadedSheet => {
    const scan = file.scan(sheet);
    const snapshot = file.read(sheet);
    if (snapshot.isProtected) {
      protections.set(sheet.id, protectionOf(snapshot, allowsFormatting(scan)));
    }
    return { snapshot, look: readSheetLook(scan, styles.differential, color) };
  });
  return {
    id,
    name,
    bytes,
    sheets,
    styles,
    activeSheet: file.sheets.find(({ active, hidden }) => active && !hidden)?.id ?? null,
    date1904: file.workbook.date1904,
    protection: (sheetId) => protections.get(sheetId) ?? null,
    ownFormula: (sheetId) => own.get(sheetId) ?? null,
  };
}

function protectionOf(snapshot: SheetSnapshot, formatting: boolean): SheetProtection {
  return { isLocked: (at) => snapshot.cell(at).locked, allowsFormatting: formatting };
}

function stylesOf({ pack, workbook }: WorkbookFile) {
  const part = workbook.stylesPart;
  return part === null ? null : parseTree(pack.text(part), part);
}

function themeOf({ pack, workbook }: WorkbookFile) {
  const theme = relationshipsOf(pack, workbook.part).find((r) => isKind(r, 'theme') && !r.external);
  if (!theme || !pack.has(theme.target)) return null;
  return parseTree(pack.text(theme.target), theme.target);
}
