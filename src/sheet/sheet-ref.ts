/** Names a worksheet of the open workbook; `id` stays when the sheet is renamed, where the host has such an id. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}
