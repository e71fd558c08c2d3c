import { contentTypeOf } from './content-types';
import type { Package } from './package';
import { isKind, relationshipsOf, type Relationship } from './relationships';
import { notAWorkbook } from '../zip/signature';
import { damaged } from '../workbook-error';
import { attributeNamed, isTrue } from '../xml/xml';
import { childNamed, childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** One worksheet of a workbook. */
export interface WorkbookSheet {
  /** The sheetId, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
  readonly part: string;
}

/** What the workbook part says; parts that are missing are null. */
export interface Workbook {
  readonly part: string;
  /** Worksheets in their order, without chart and dialog sheets. */
  readonly sheets: readonly WorkbookSheet[];
  /** The names of all tabs, chart sheets included. */
  readonly tabNames: readonly string[];
  readonly date1904: boolean;
  /** Whether the package is strict OOXML, with its own namespaces. */
  readonly strict: boolean;
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly calcChain: Relationship | null;
}

const MAKER = /(?:spreadsheetml|ms-excel)\./;
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * Finds the workbook of a package and its parts by their relationships, wherever they lie.
 * @throws WorkbookError `not-a-workbook` for a package of another kind, `damaged` for a broken one
 */
export function readWorkbook(pack: Package): Workbook {
  const part = findWorkbookPart(pack);
  const root = parseTree(pack.text(part), part);
  if (root.local !== 'workbook') throw notAWorkbook(`${part} is a ${root.local}`);
  const relationships = relationshipsOf(pack, part).filter((r) => !r.external);
  const targetOf = (kind: string) => {
    const found = relationships.find((r) => isKind(r, kind));
    return found && pack.has(found.target) ? found : null;
  };
  const tabs = childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet');
  return {
    part,
    sheets: readSheets(pack, root, tabs, relationships),
    tabNames: tabs.map((tab) => tab.attributes.name ?? ''),
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes.date1904),
    strict: Object.values(root.attributes).includes(STRICT_NAMESPACE),
    stylesPart: targetOf('styles')?.target ?? null,
    sharedStringsPart: targetOf('sharedStrings')?.target ?? null,
    calcChain: targetOf('calcChain'),
  };
}

function findWorkbookPart(pack: Package): string {
  const main = relationshipsOf(pack, '').find((r) => isKind(r, 'officeDocument'));
  if (!main) {
    if (pack.has('mimetype') || !pack.has('[Content_Types].xml')) {
      throw notAWorkbook('a zip file without an office document');
    }
    throw damaged('the package names no main document');
  }
  const type = contentTypeOf(pack, main.target);
  if (!type || !MAKER.test(type) || !type.endsWith('main+xml')) {
    throw notAWorkbook(`the main document is ${type ?? 'of no type'}`);
  }
  if (!pack.has(main.target)) throw damaged(`the workbook part ${main.target} is missing`);
  return main.target;
}

function readSheets(
  pack: Package,
  root: XmlElement,
  tabs: readonly XmlElement[],
  relationships: readonly Relationship[],
): WorkbookSheet[] {
  const active = activeTab(root, tabs.length);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return tabs.flatMap((tab, index): WorkbookSheet[] => {
    const relationship = byId.get(relationshipIdOf(tab) ?? '');
    if (!relationship) throw damaged(`the sheet ${tab.attributes.name ?? index + 1} has no part`);
    if (!isKind(relationship, 'worksheet')) return [];
    if (!pack.has(relationship.target)) throw damaged(`the part ${relationship.target} is missing`);
    return [
      {
        id: tab.attributes.sheetId ?? String(index + 1),
        name: tab.attributes.name ?? '',
        hidden: /hidden$/i.test(tab.attributes.state ?? ''),
        active: index === active,
        part: relationship.target,
      },
    ];
  });
}

function activeTab(root: XmlElement, count: number): number {
  const views = childNamed(root, 'bookViews');
  const view = views && childNamed(views, 'workbookView');
  const active = Number(view?.attributes.activeTab ?? 0);
  return active < count ? active : 0;
}

/** `r:id`, whatever the prefix; `sheetId` is another attribute. */
function relationshipIdOf(tab: XmlElement): string | undefined {
  const name = Object.keys(tab.attributes).find((key) => /^[^:]+:id$/.test(key));
  return name === undefined
    ? attributeNamed({ ...tab, isSelfClosing: true }, 'id')
    : tab.attributes[name];
}
