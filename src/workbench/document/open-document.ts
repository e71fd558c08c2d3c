import type { FUniver } from '@univerjs/core/facade';
import { ProductWork } from '../../hosts/workbench/product-work';
import { replaceMarks } from '../../hosts/workbench/grid-marks';
import { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { Grid } from '../grid/create-grid';
import { guardGrid } from '../grid/guard-grid';
import { workbookData } from '../grid/workbook-data';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { savedWorkbook } from './save-workbook';
import { withoutMarks } from './without-marks';

/** A workbook that is open in the grid. */
export interface OpenDocument {
  readonly name: string;
  readonly host: WorkbenchHost;
  /** Whether anything was changed since the file was opened or last saved. */
  isChanged(): boolean;
  /** The file with what was changed, as bytes. */
  save(): Promise<Uint8Array>;
  /** 上报版: the same without any mark; the open document still counts as changed. */
  cleanCopy(): Promise<Uint8Array>;
  close(): void;
}

let opened = 0;

/**
 * Shows a file in the grid.
 * @param notify shows one sentence to the officer
 * @throws WorkbookError with a sentence for the officer when the bytes are no .xlsx file
 */
export function openDocument(
  { api, container }: Grid,
  bytes: Uint8Array,
  name: string,
  notify: (sentence: string) => void,
): OpenDocument {
  const workbook = openWorkbook(bytes, name);
  const id = `book-${++opened}`;
  const book = api.createWorkbook(workbookData(id, workbook, container.clientWidth));
  const work = new ProductWork();
  showMarks(api, workbook, work);
  const { activeSheet } = workbook;
  if (activeSheet) work.run(() => book.setActiveSheet(activeSheet));
  const host = new WorkbenchHost(api, workbook, work);
  const stopGuard = guardGrid(api, workbook, work, notify);
  let changed = false;
  const changes = api.addEvent(api.Event.CommandExecuted, ({ id: command, options }) => {
    if (CONTENT.test(command) && !(options && 'fromFormula' in options)) changed = true;
  });
  const bytesNow = async () => savedWorkbook(workbook, await host.readAll(), host.addedSheets());
  return {
    name,
    host,
    isChanged: () => changed,
    async save() {
      const saved = await bytesNow();
      changed = false;
      return saved;
    },
    cleanCopy: async () => withoutMarks(await bytesNow(), name),
    close() {
      changes.dispose();
      stopGuard();
      host.dispose();
      api.disposeUnit(id);
    },
  };
}

/** What a save would carry: values, number formats, marks, sheets the product added. */
const CONTENT =
  /^sheet\.mutation\.(set-range-values|(set|remove)\.numfmt|(add|delete)-conditional-rule|insert-sheet)$/;

function showMarks(api: FUniver, { sheets }: OpenWorkbook, work: ProductWork): void {
  const book = api.getActiveWorkbook();
  for (const { snapshot } of sheets) {
    const sheet = snapshot.marks.length > 0 && book?.getSheetBySheetId(snapshot.sheet.id);
    if (sheet) work.run(() => replaceMarks(api, sheet, snapshot.marks));
  }
}
