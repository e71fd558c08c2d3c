import type { Package } from './package';
import { spliceText } from '../xml/splice';
import { appendInside, cutOut } from '../xml/tree-edit';
import { damaged } from '../workbook-error';
import { escapeAttribute } from '../xml/xml';
import { childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

const PART = '[Content_Types].xml';

/** The content type of a part, or null when the package declares none. @throws WorkbookError `damaged` */
export function contentTypeOf(pack: Package, part: string): string | null {
  if (!pack.has(PART)) throw damaged(`the package has no ${PART}`);
  const root = parseTree(pack.text(PART), PART);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const declared =
    overridesOf(root, part)[0] ??
    childrenNamed(root, 'Default').find(
      ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
    );
  return declared?.attributes.ContentType ?? null;
}

/** Declares the content type of a new part. */
export function addContentType(pack: Package, part: string, type: string): void {
  const text = pack.text(PART);
  const root = parseTree(text, PART);
  const element = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  pack.setText(PART, spliceText(text, appendInside(text, root, element)));
}

/** Takes back the declaration of a part that is removed. */
export function removeContentType(pack: Package, part: string): void {
  const text = pack.text(PART);
  const found = overridesOf(parseTree(text, PART), part);
  if (found.length > 0) pack.setText(PART, spliceText(text, found.map(cutOut)));
}

function overridesOf(root: XmlElement, part: string): XmlElement[] {
  const wanted = `/${part}`.toLowerCase();
  return childrenNamed(root, 'Override').filter(
    ({ attributes }) => attributes.PartName?.toLowerCase() === wanted,
  );
}
