import type { IStyleData } from '@univerjs/core';
import { type Area, markKind, parseA1Area } from '../../sheet';
import type { ScannedBlock, SheetScan } from '../../hosts/file/ooxml/reading/sheet-scan';
import { childrenNamed, parseTree, type XmlElement } from '../../hosts/file/ooxml/xml/xml-tree';
import type { ColorReader } from './colors';
import { child, children } from './nodes';

/** A conditional format as the grid draws it. `rule` is the grid's own rule configuration. */
export interface LookedFormat {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/**
 * The officer's conditional formats that the grid can draw, the most important first; the product's
 * own marks and kinds the grid lacks are left out (they stay in the file, which is patched).
 */
export function readConditionalFormats(
  scan: SheetScan,
  differential: readonly IStyleData[],
  color: ColorReader,
): LookedFormat[] {
  return scan.blocks
    .filter(({ local }) => local === 'conditionalFormatting')
    .map((block) => treeOf(scan, block))
    .flatMap((element) => {
      const areas = areasOf(element.attributes['sqref'] ?? '');
      return childrenNamed(element, 'cfRule').map((rule) => ({ rule, areas }));
    })
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))
    .flatMap(({ rule, areas }) => {
      const drawn = drawnRule(rule, differential, color);
      return drawn && areas.length > 0
        ? [{ areas, stopIfTrue: rule.attributes['stopIfTrue'] === '1', rule: drawn }]
        : [];
    });
}

function treeOf(scan: SheetScan, block: ScannedBlock): XmlElement {
  return parseTree(scan.source.slice(block.start, block.end), scan.part);
}

function priorityOf(rule: XmlElement): number {
  return Number(rule.attributes['priority'] ?? 0);
}

function areasOf(sqref: string): Area[] {
  return sqref
    .split(/\s+/)
    .filter((name) => /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(name))
    .map(parseA1Area);
}

function drawnRule(
  rule: XmlElement,
  differential: readonly IStyleData[],
  color: ColorReader,
): Record<string, unknown> | null {
  const type = rule.attributes['type'];
  if (type === 'colorScale') return colorScale(child(rule, 'colorScale'), color);
  if (type === 'dataBar') return dataBar(child(rule, 'dataBar'), color);
  const style = differential[Number(rule.attributes['dxfId'] ?? -1)];
  const condition = style && conditionOf(rule);
  return condition ? { type: 'highlightCell', style, ...condition } : null;
}

function conditionOf(rule: XmlElement): Record<string, unknown> | null {
  const at = rule.attributes;
  const formulas = children(rule, 'formula').map((f) => f.text);
  const [formula = ''] = formulas;
  switch (at['type']) {
    case 'expression':
      return markKind(formula) ? null : { subType: 'formula', value: `=${formula}` };
    case 'cellIs':
      return comparison(at['operator'] ?? '', formulas);
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { subType: 'text', operator: at['type'], value: at['text'] ?? '' };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: at['type'] };
    case 'top10':
      return {
        subType: 'rank',
        isBottom: at['bottom'] === '1',
        isPercent: at['percent'] === '1',
        value: Number(at['rank'] ?? 10),
      };
    case 'aboveAverage':
      return {
        subType: 'average',
        operator: at['aboveAverage'] === '0' ? 'lessThan' : 'greaterThan',
      };
    default:
      return null;
  }
}

/** The grid compares with numbers; a comparison with a cell is drawn only by Excel and WPS. */
function comparison(operator: string, formulas: readonly string[]): Record<string, unknown> | null {
  const numbers = formulas.map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  const value = /between/i.test(operator) ? numbers.slice(0, 2) : numbers[0];
  return { subType: 'number', operator, value };
}

function colorScale(scale: XmlElement | undefined, color: ColorReader) {
  const colors = children(scale, 'color').map((c) => color(c) ?? '#FFFFFF');
  const points = children(scale, 'cfvo').map(pointOf);
  if (colors.length < 2 || points.length !== colors.length) return null;
  const config = points.map((value, index) => ({ index, color: colors[index], value }));
  return { type: 'colorScale', config };
}

function dataBar(bar: XmlElement | undefined, color: ColorReader) {
  const [min, max] = children(bar, 'cfvo').map(pointOf);
  if (!min || !max) return null;
  const positiveColor = color(child(bar, 'color')) ?? '#638EC6';
  return {
    type: 'dataBar',
    isShowValue: bar?.attributes['showValue'] !== '0',
    config: { min, max, isGradient: true, positiveColor, nativeColor: '#FF0000' },
  };
}

function pointOf({ attributes }: XmlElement): { type: string; value?: number | string } {
  const type = attributes['type'] ?? 'num';
  const value = attributes['val'];
  return value === undefined
    ? { type }
    : { type, value: type === 'formula' ? value : Number(value) };
}
