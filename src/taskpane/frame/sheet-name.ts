/** The name of a sheet as lists show it; a hidden one is said to be hidden. */
export function sheetName(sheet: { readonly name: string; readonly hidden: boolean }): string {
  return sheet.hidden ? `${sheet.name}（隐藏）` : sheet.name;
}
