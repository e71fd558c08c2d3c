import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { ColorReader } from './colors';
import type { XmlElement } from '../../hosts/file/ooxml/xml/xml-tree';
import { formatCodeOf, ownFormatCodes } from '../../hosts/file/ooxml/reading/styles';
import { child, children } from './nodes';

/** The looks that cells of a workbook refer to by number. */
export interface StyleTable {
  /** By the `s` attribute of a cell, row or column. */
  readonly cells: readonly IStyleData[];
  /** By the `dxfId` of a conditional format. */
  readonly differential: readonly IStyleData[];
  /** Width in pixels of a digit of the default font, the unit of column widths. */
  readonly digitWidth: number;
}

/** Reads the styles part as the grid's styles, number formats included. */
export function readStyles(styles: XmlElement | null, color: ColorReader): StyleTable {
  if (!styles) return { cells: [], differential: [], digitWidth: LATIN_DIGIT };
  const fonts = children(child(styles, 'fonts'), 'font').map((font) => fontStyle(font, color));
  const fills = children(child(styles, 'fills'), 'fill').map((fill) => fillColor(fill, color));
  const borders = children(child(styles, 'borders'), 'border').map((b) => borderStyle(b, color));
  const formats = ownFormatCodes(styles);
  const cells = children(child(styles, 'cellXfs'), 'xf').map((xf) => {
    const id = (name: string) => Number(xf.attributes[name] ?? 0);
    return withoutEmpty({
      ...fonts[id('fontId')],
      ...fillStyle(fills[id('fillId')]),
      bd: borders[id('borderId')],
      ...alignmentStyle(child(xf, 'alignment')),
      ...formatStyle(formatCodeOf(xf, formats)),
    });
  });
  return {
    cells,
    differential: children(child(styles, 'dxfs'), 'dxf').map((dxf) => differential(dxf, color)),
    digitWidth: digitWidth(fonts[0]),
  };
}

function formatStyle(pattern: string): IStyleData {
  return pattern === 'General' ? {} : { n: { pattern } };
}

function fontStyle(font: XmlElement, color: ColorReader): IStyleData {
  const size = Number(child(font, 'sz')?.attributes['val']);
  const rgb = color(child(font, 'color'));
  const vertical = child(font, 'vertAlign')?.attributes['val'];
  return withoutEmpty({
    ff: (child(font, 'name') ?? child(font, 'rFont'))?.attributes['val'],
    fs: size > 0 ? size : undefined,
    bl: on(child(font, 'b')) ? 1 : undefined,
    it: on(child(font, 'i')) ? 1 : undefined,
    ul: underlined(child(font, 'u')) ? { s: 1 } : undefined,
    st: on(child(font, 'strike')) ? { s: 1 } : undefined,
    va: vertical === 'subscript' ? 2 : vertical === 'superscript' ? 3 : undefined,
    cl: rgb ? { rgb } : undefined,
  });
}

function on(node: XmlElement | undefined): boolean {
  return !!node && !['0', 'false', 'off'].includes(node.attributes['val'] ?? '1');
}

function underlined(node: XmlElement | undefined): boolean {
  return !!node && node.attributes['val'] !== 'none';
}

/** The grid has plain fills only: a pattern shows its ground, a gradient its first colour. */
function fillColor(fill: XmlElement, color: ColorReader): string | null {
  const gradient = child(fill, 'gradientFill');
  if (gradient) return color(child(child(gradient, 'stop'), 'color'));
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!pattern || !type || type === 'none') return null;
  const ground = color(child(pattern, 'bgColor'));
  return type === 'solid' ? color(child(pattern, 'fgColor')) : (ground ?? PATTERN_GROUND);
}

const PATTERN_GROUND = '#F2F2F2';

function fillStyle(rgb: string | null | undefined): IStyleData {
  return rgb ? { bg: { rgb } } : {};
}

function borderStyle(border: XmlElement, color: ColorReader): IStyleData['bd'] {
  const side = (...names: string[]): IBorderStyleData | undefined => {
    const node = names.map((name) => child(border, name)).find(Boolean);
    const style = BORDERS.indexOf(node?.attributes['style'] ?? 'none');
    if (style <= 0) return undefined;
    return { s: style, cl: { rgb: color(child(node, 'color')) ?? '#000000' } };
  };
  const diagonal = side('diagonal');
  return withoutEmpty({
    t: side('top'),
    b: side('bottom'),
    l: side('left', 'start'),
    r: side('right', 'end'),
    tl_br: isTrue(border.attributes['diagonalDown']) ? diagonal : undefined,
    bl_tr: isTrue(border.attributes['diagonalUp']) ? diagonal : undefined,
  });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  const at = alignment?.attributes ?? {};
  const indent = Number(at['indent'] ?? 0);
  return withoutEmpty({
    ht: HORIZONTAL[at['horizontal'] ?? ''],
    vt: VERTICAL[at['vertical'] ?? 'bottom'] ?? 3,
    tb: isTrue(at['wrapText']) ? 3 : undefined,
    tr: rotation(Number(at['textRotation'] ?? 0)),
    pd: indent > 0 ? { [at['horizontal'] === 'right' ? 'r' : 'l']: 2 + indent * 9 } : undefined,
  });
}

/** Files count 0–90 upwards, 91–180 downwards from 90, 255 for stacked letters. */
function rotation(degrees: number): IStyleData['tr'] {
  if (degrees === 0) return undefined;
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

/** A differential format: only what it changes. */
function differential(dxf: XmlElement, color: ColorReader): IStyleData {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const pattern = child(fill, 'patternFill');
  // In differential formats the colour of a solid fill stands in bgColor.
  const rgb = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
  const border = child(dxf, 'border');
  return withoutEmpty({
    ...(font ? fontStyle(font, color) : {}),
    ...fillStyle(rgb),
    bd: border ? borderStyle(border, color) : undefined,
  });
}

const LATIN_DIGIT = 7;
const CHINESE_DIGIT = 8;

/** Digits of the Chinese default fonts (宋体, 等线, 微软雅黑 at 11 or 12 points) are a pixel wider. */
function digitWidth(font: IStyleData | undefined): number {
  const chinese = /[\u4e00-\u9fff]|simsun|dengxian|yahei/i.test(font?.ff ?? '');
  const scale = (font?.fs ?? 11) / 11;
  return Math.max(
    5,
    Math.round((chinese ? CHINESE_DIGIT : LATIN_DIGIT) * (scale > 1.1 ? scale : 1)),
  );
}

function withoutEmpty<T extends object>(style: T): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a style keeps its type without what it does not say
  return Object.fromEntries(Object.entries(style).filter(([, v]) => v !== undefined)) as T;
}

/** In the order of the grid's own numbers. */
const BORDERS = [
  'none', 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium',
  'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick',
]; // prettier-ignore

const HORIZONTAL: Readonly<Record<string, number | undefined>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  fill: 1,
  justify: 4,
  distributed: 6,
};

const VERTICAL: Readonly<Record<string, number | undefined>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 1,
  distributed: 2,
};
