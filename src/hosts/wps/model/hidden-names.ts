import type { EtNames } from './et';

/** A sheet has few names of its own; more than this are not looked through one by one. */
const MOST_NAMES = 30;

/** What a defined name of a workbook or a sheet refers to, with its leading `=`; null without it. */
export function nameIn(owner: { readonly Names: EtNames }, name: string): string | null {
  try {
    const found = owner.Names.Item(name);
    return typeof found?.RefersTo === 'string' ? found.RefersTo : null;
  } catch {
    // Builds throw for a name that is not there, or have no names at all.
    return null;
  }
}

/** The same for a sheet, whose names may be listed with the sheet's name before them. */
export function nameOfSheet(sheet: { readonly Names: EtNames }, name: string): string | null {
  const direct = nameIn(sheet, name);
  if (direct !== null) return direct;
  try {
    const names = sheet.Names;
    const count = Math.min(names.Count, MOST_NAMES);
    for (let index = 1; index <= count; index++) {
      const one = names.Item(index);
      if (one?.Name.slice(one.Name.lastIndexOf('!') + 1) !== name) continue;
      return typeof one.RefersTo === 'string' ? one.RefersTo : null;
    }
  } catch {
    // A build without names of sheets.
  }
  return null;
}

/** Adds a name nobody sees. Returns whether this build takes names. */
export function addHiddenName(
  owner: { readonly Names: EtNames },
  name: string,
  formula: string,
): boolean {
  try {
    owner.Names.Add(name, formula, false);
    return nameOfSheet(owner, name) !== null;
  } catch {
    // A protected workbook, or a build without names.
    return false;
  }
}
