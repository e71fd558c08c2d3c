import type { EtWorksheet } from './et';

interface Met {
  readonly first: string;
  /** The object the sheet was met through; it stays with it under whatever name it gets. */
  readonly handle: EtWorksheet;
  name: string;
}

/**
 * The sheets of one workbook in a build without code names, each known by the name it was met by first,
 * so that it stays the same sheet when it is renamed.
 */
export class MetSheets {
  #met: Met[] = [];
  /** First names given so far: that of a sheet which was deleted is not given to another. */
  readonly #given = new Set<string>();

  /** @param name what the sheet is called now */
  firstName(sheet: EtWorksheet, name: string): string {
    const known = this.#known(name);
    if (known) {
      known.name = name;
      return known.first;
    }
    this.#met = this.#met.filter(({ handle }) => nameOf(handle) !== null);
    const first = this.#free(name);
    this.#given.add(first);
    this.#met.push({ first, handle: sheet, name });
    return first;
  }

  /** One question where nothing was renamed. */
  #known(name: string): Met | undefined {
    const likely = this.#met.find((one) => one.name === name);
    if (likely && nameOf(likely.handle) === name) return likely;
    return this.#met.find(({ handle }) => nameOf(handle) === name);
  }

  /** A sheet may be given the name another had, whether that is still there or not. */
  #free(name: string): string {
    let first = name;
    for (let n = 2; this.#given.has(first); n++) first = `${name}:${n}`;
    return first;
  }
}

/** Null for a sheet that was deleted: its object throws, or answers nothing. */
function nameOf(handle: EtWorksheet): string | null {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a deleted one may answer nothing
    return handle.Name ?? null;
  } catch {
    return null;
  }
}
