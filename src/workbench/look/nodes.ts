import { childrenNamed, type XmlElement } from '../../hosts/file/ooxml/xml/xml-tree';

/** The first child of a name; of nothing, nothing. */
export function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node?.children.find((c) => c.local === name);
}

/** All children of a name. */
export function children(node: XmlElement | undefined, name: string): XmlElement[] {
  return node ? childrenNamed(node, name) : [];
}
