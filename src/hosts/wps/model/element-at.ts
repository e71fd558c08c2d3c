/** What stands at a place of a list (0-based) that was counted on the same list. @throws RangeError where nothing does */
export function elementAt<T>(list: readonly T[], at: number): T {
  const element = list[at];
  if (element === undefined) throw new RangeError(`a list of ${list.length} has no place ${at}`);
  return element;
}
