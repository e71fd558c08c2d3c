import type { Header, HeaderCell } from '../places/header-cells';
import type { IndicatorWord } from '../words/word-kinds';

const TARGETS = new Set<IndicatorWord | null>(['target', 'adjusted-target']);

/** A header without the columns that a test names, where another column of targets stands beside them. */
export function withoutColumns(header: Header, named: (cell: HeaderCell) => boolean): Header {
  const targets = header.cells.filter(({ word }) => TARGETS.has(word));
  const kept = targets.filter((cell) => !named(cell));
  if (kept.length === 0 || kept.length === targets.length) return onlyOne(header);
  const cells = header.cells.map((cell): HeaderCell =>
    TARGETS.has(cell.word) && named(cell) ? { ...cell, word: null, confidence: 0 } : cell,
  );
  return onlyOne({ ...header, cells });
}

/** 调整前指标值, 原指标值, 实施期指标值, 中期目标值: not what counts for the year. */
export function isBefore({ cell }: HeaderCell): boolean {
  return /调整前|^原|实施期|中期|总体|上年|历史|前年/.test(cell.label.full);
}

/** Of several targets that are left, an adjusted one counts, else that of the year. */
function onlyOne(header: Header): Header {
  const targets = header.cells.filter(({ word }) => TARGETS.has(word));
  if (targets.length < 2) return header;
  const best =
    targets.find(({ cell }) => /^调整后|调整后/.test(cell.label.full)) ??
    targets.find(({ cell }) => /年度|当年|本年|全年/.test(cell.label.full));
  if (!best) return header;
  const cells = header.cells.map((cell): HeaderCell =>
    TARGETS.has(cell.word) && cell !== best ? { ...cell, word: null, confidence: 0 } : cell,
  );
  return { ...header, cells };
}
