import type { Package } from './package';
import { spliceText } from '../xml/splice';
import { appendInside, cutOut } from '../xml/tree-edit';
import { damaged } from '../workbook-error';
import { escapeAttribute } from '../xml/xml';
import { childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** One relationship of a part; `target` is a part name, or an address outside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, '' for the package itself; none when the part has no such file. */
export function relationshipsOf(pack: Package, part: string): Relationship[] {
  const file = relationshipsPart(part);
  if (!pack.has(file)) return [];
  const root = parseTree(pack.text(file), file);
  return childrenNamed(root, 'Relationship').map((element) => read(element, part));
}

function read({ attributes }: XmlElement, part: string): Relationship {
  const { Id: id, Type: type = '', Target: target, TargetMode } = attributes;
  if (id === undefined || target === undefined) throw damaged(`${part}: broken relationship`);
  const external = TargetMode === 'External';
  return { id, type, target: external ? target : resolveTarget(part, target), external };
}

/** Whether a relationship is of a kind, in its transitional or its strict namespace. */
export function isKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/relationships/${kind}`);
}

/** Adds a relationship to a part; returns its id. `target` is a part name. */
export function addRelationship(
  pack: Package,
  part: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const file = relationshipsPart(part);
  const taken = new Set(relationshipsOf(pack, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const text = pack.has(file) ? pack.text(file) : EMPTY_RELATIONSHIPS;
  const root = parseTree(text, file);
  const element =
    `<${root.prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}"` +
    ` Target="/${escapeAttribute(target)}"/>`;
  pack.setText(file, spliceText(text, appendInside(text, root, element)));
  return id;
}

/** Takes a relationship out again. */
export function removeRelationship(pack: Package, part: string, id: string): void {
  const file = relationshipsPart(part);
  const text = pack.text(file);
  const found = childrenNamed(parseTree(text, file), 'Relationship').filter(
    (element) => element.attributes.Id === id,
  );
  pack.setText(file, spliceText(text, found.map(cutOut)));
}

/** The part that holds a part's relationships. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** A target is absolute (`/xl/…`) or relative to the folder of the part that names it. */
function resolveTarget(part: string, target: string): string {
  const [path = ''] = target.replace(/\\/g, '/').split('#');
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return decodePercent(segments.join('/'));
}

function decodePercent(path: string): string {
  return path.replace(/(%[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = run
      .split('%')
      .slice(1)
      .map((hex) => parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
