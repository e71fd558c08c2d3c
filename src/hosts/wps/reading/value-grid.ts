/** A block came in a shape nobody knows; the cells have to be read one by one. */
export class UnknownShape extends Error {
  override readonly name = 'UnknownShape';
}

interface WithItem {
  Item(row: number, column: number): unknown;
}

/**
 * The value a build of WPS hands over as an object around it. Taken for a text, a number would be written
 * back as one.
 */
export function plainOf(raw: unknown): unknown {
  if (typeof raw === 'bigint') return Number(raw);
  if (typeof raw !== 'object' || raw === null) return raw;
  const isAround = /^\[object (Number|String|Boolean)\]$/.test(Object.prototype.toString.call(raw));
  return isAround ? raw.valueOf() : raw;
}

/**
 * The values of a block row by row, from any of the shapes builds of WPS hand over: rows of cells,
 * one flat list, an object with `Item(row, column)`, or the bare value of a single cell.
 * @throws UnknownShape when the answer fits none of them
 */
export function gridOf(raw: unknown, rows: number, columns: number): unknown[][] {
  return shaped(raw, rows, columns).map((row) => row.map(plainOf));
}

function shaped(raw: unknown, rows: number, columns: number): unknown[][] {
  if (Array.isArray(raw)) return fromArray(raw, rows, columns);
  if (isCollection(raw)) {
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => raw.Item(row + 1, column + 1)),
    );
  }
  if (rows === 1 && columns === 1) return [[raw]];
  throw new UnknownShape(`${rows}x${columns}: ${typeof raw}`);
}

function fromArray(raw: readonly unknown[], rows: number, columns: number): unknown[][] {
  if (raw.length === rows && raw.every((row) => isRow(row, columns))) return [...raw];
  if (raw.length !== rows * columns || raw.some(Array.isArray)) {
    throw new UnknownShape(`${rows}x${columns}: list of ${raw.length}`);
  }
  return Array.from({ length: rows }, (_, row) => raw.slice(row * columns, (row + 1) * columns));
}

function isRow(raw: unknown, columns: number): raw is unknown[] {
  return Array.isArray(raw) && raw.length === columns;
}

/** Whether an answer hands its cells over one by one. */
export function isCollection(raw: unknown): raw is WithItem {
  return (
    raw !== null &&
    (typeof raw === 'object' || typeof raw === 'function') &&
    typeof Reflect.get(raw, 'Item') === 'function'
  );
}
