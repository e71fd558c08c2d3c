import type { NewCellStyle } from '../../../../sheet';
import { MARK_STYLE } from '../../../../sheet';
import { addContentType } from '../package/content-types';
import { borderXml, fillXml, fontXml, LOOKS } from './new-sheet-look';
import { builtInId, FIRST_OWN_FORMAT } from '../reading/number-formats';
import type { Package } from '../package/package';
import { addRelationship } from '../package/relationships';
import { spliceText } from '../xml/splice';
import { formatCodeOf, ownFormatCodes } from '../reading/styles';
import { appendInside, insertChild, setAttribute } from '../xml/tree-edit';
import { escapeAttribute } from '../xml/xml';
import { childNamed, parseTree, type XmlElement } from '../xml/xml-tree';
import type { Workbook } from '../package/workbook';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Appends formats to a workbook's styles part. Nothing that is there is changed or moved, so every
 * other cell looks as before; a format that is there already is used again.
 */
export class StylesWriter {
  readonly #pack: Package;
  readonly #part: string;

  private constructor(pack: Package, part: string) {
    this.#pack = pack;
    this.#part = part;
  }

  /** Opens the styles part; a workbook without one is given a plain one. */
  static open(pack: Package, workbook: Workbook): StylesWriter {
    return new StylesWriter(pack, workbook.stylesPart ?? addStylesPart(pack, workbook));
  }

  get part(): string {
    return this.#part;
  }

  /** The index of a format like `style` but for its number format. */
  withFormat(style: number, code: string): number {
    const root = this.#tree();
    const list = childNamed(root, 'cellXfs');
    const xf = list?.children[style] ?? list?.children[0];
    const own = ownFormatCodes(root);
    if (xf && formatCodeOf(xf, own) === code) return style;
    const text = this.#text();
    const source = xf ? text.slice(xf.start, xf.end) : `<${root.prefix}xf/>`;
    const twin = list?.children.findIndex(
      (other) =>
        formatCodeOf(other, own) === code && isTwin(source, text.slice(other.start, other.end)),
    );
    if (twin !== undefined && twin >= 0) return twin;
    return this.#append('cellXfs', 'xf', this.#reformatted(source, this.#formatId(code)));
  }

  /** The index of a new sheet's style with a number format. */
  look(style: NewCellStyle, code: string): number {
    const look = LOOKS[style];
    const p = this.#tree().prefix;
    const font = this.#append('fonts', 'font', fontXml(look, p));
    const fill = look.fill === null ? 0 : this.#append('fills', 'fill', fillXml(look.fill, p));
    const border = look.border ? this.#append('borders', 'border', borderXml(p)) : 0;
    const id = this.#formatId(code);
    const protection = look.unlocked ? `<${p}protection locked="0"/>` : '';
    return this.#append(
      'cellXfs',
      'xf',
      `<${p}xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"` +
        `${look.unlocked ? ' applyProtection="1"' : ''}>` +
        `<${p}alignment horizontal="${look.horizontal}" vertical="center" wrapText="1"/>` +
        `${protection}</${p}xf>`,
    );
  }

  /** The index of the differential format of a mark. */
  markFormat(): number {
    const p = this.#tree().prefix;
    const argb = (colour: string) => `FF${colour.slice(1)}`;
    const sides = ['left', 'right', 'top', 'bottom']
      .map((s) => `<${p}${s} style="thin"><${p}color rgb="${argb(MARK_STYLE.border)}"/></${p}${s}>`)
      .join('');
    return this.#append(
      'dxfs',
      'dxf',
      `<${p}dxf><${p}font><${p}b val="1"/><${p}color rgb="${argb(MARK_STYLE.font)}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(MARK_STYLE.fill)}"/>` +
        `<${p}bgColor rgb="${argb(MARK_STYLE.fill)}"/></${p}patternFill></${p}fill>` +
        `<${p}border>${sides}</${p}border></${p}dxf>`,
    );
  }

  #reformatted(xf: string, id: number): string {
    const numbered = withAttribute(xf, this.#part, 'numFmtId', String(id));
    return withAttribute(numbered, this.#part, 'applyNumberFormat', '1');
  }

  #formatId(code: string): number {
    const known = builtInId(code);
    if (known !== null) return known;
    const own = ownFormatCodes(this.#tree());
    for (const [id, other] of own) if (other === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.keys()) + 1;
    const p = this.#tree().prefix;
    const element = `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
    this.#append('numFmts', 'numFmt', element);
    return id;
  }

  /** Appends an element to one of the lists, or finds the one that is written the same. */
  #append(list: string, child: string, element: string): number {
    const text = this.#text();
    const root = parseTree(text, this.#part);
    const found = childNamed(root, list);
    const p = root.prefix;
    if (!found) {
      const created = `<${p}${list} count="1">${element}</${p}${list}>`;
      this.#set(spliceText(text, insertChild(text, root, ORDER, list, created)));
      return 0;
    }
    const same = found.children.findIndex(
      (other) => text.slice(other.start, other.end) === element,
    );
    if (same >= 0) return same;
    const count = found.children.filter((other) => other.local === child).length;
    this.#set(
      spliceText(text, [
        setAttribute(text, found, 'count', String(count + 1)),
        ...appendInside(text, found, element),
      ]),
    );
    return count;
  }

  #tree(): XmlElement {
    return parseTree(this.#text(), this.#part);
  }

  #text(): string {
    return this.#pack.text(this.#part);
  }

  #set(text: string): void {
    this.#pack.setText(this.#part, text);
  }
}

/** Whether two formats are written the same but for their number format. */
function isTwin(xf: string, other: string): boolean {
  const rest = (element: string) =>
    element.replace(/\s(numFmtId|applyNumberFormat)=("[^"]*"|'[^']*')/g, '');
  return !/applyNumberFormat=["'](0|false)/.test(other) && rest(xf) === rest(other);
}

function withAttribute(element: string, part: string, name: string, value: string): string {
  const tag = parseTree(element, part);
  return spliceText(element, [setAttribute(element, tag, name, value)]);
}

function addStylesPart(pack: Package, workbook: Workbook): string {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = `${folder}styles.xml`;
  const root = parseTree(pack.text(workbook.part), workbook.part);
  const namespace = root.prefix
    ? root.attributes[`xmlns:${root.prefix.slice(0, -1)}`]
    : root.attributes.xmlns;
  pack.setText(part, plainStyles(namespace ?? ''));
  addContentType(
    pack,
    part,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  );
  const base = workbook.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  addRelationship(pack, workbook.part, { type: `${base}/styles`, target: part });
  return part;
}

/** The smallest styles part spreadsheets accept: the plain font, the two fixed fills, no border. */
export function plainStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
