import {
  extensionOf,
  isDocumentName,
  isWorkbookName,
} from '../../hosts/file/formats/document-kind';
import { downloadBlob } from '../../taskpane/frame/text-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands an .xlsx file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the product's bytes lie in no memory shared between threads
  downloadBlob(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }), name);
}

/** The name a saved file is offered under: never the original's, which stays as it was. */
export function savedName(name: string): string {
  return `${stemOf(name).replace(/（已核验）$/, '')}（已核验）.${endingOf(name)}`;
}

/** The name of the copy to hand in, without marks. */
export function cleanName(name: string): string {
  return `${stemOf(name).replace(/（已核验）$/, '')}（上报版）.${endingOf(name)}`;
}

function stemOf(name: string): string {
  return isDocumentName(name) ? name.replace(/\.[^.]*$/, '') : name;
}

/** A workbook with macros opens under no other ending than its own. */
function endingOf(name: string): string {
  return isWorkbookName(name) ? extensionOf(name) : 'xlsx';
}
