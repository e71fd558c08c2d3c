import { strToU8, zipSync } from 'fflate';
import { parseA1 } from '../../../src/sheet';
import {
  type FixtureRule,
  type FixtureValue,
  fullCell,
  type SheetFixture,
  type WorkbookFixture,
} from './workbook-fixture';

/*
 * A fixture as an .xlsx file, laid out as Excel writes it and made without any of the product's own
 * code, so that a fault there cannot hide itself.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a workbook that holds what the fixture describes. */
export function fixtureXlsx(fixture: WorkbookFixture): Uint8Array {
  const styles = new Styles();
  const strings = new Strings();
  const sheets = fixture.sheets.map((sheet) => sheetXml(sheet, styles, strings));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(fixture),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  sheets.forEach((text, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = text));
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // as quickly as Excel deflates
  return zipSync(Object.fromEntries(entries), { level: 1, mtime: new Date(2026, 0, 1) });
}

function sheetXml(sheet: SheetFixture, styles: Styles, strings: Strings): string {
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/>` +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, styles, strings)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    mergesXml(sheet.merges ?? []) +
    rulesXml(sheet.conditionalFormats ?? [], styles) +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '</worksheet>'
  );
}

function columnsXml({ hiddenColumns = [] }: SheetFixture): string {
  if (hiddenColumns.length === 0) return '';
  const columns = hiddenColumns.map((letters) => {
    const number = parseA1(`${letters}1`).column + 1;
    return `<col min="${number}" max="${number}" width="9" hidden="1" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: SheetFixture, styles: Styles, strings: Strings): string {
  const rows = new Map<number, string[]>();
  for (const row of sheet.hiddenRows ?? []) rows.set(row, []);
  const names = Object.keys(sheet.cells).sort((a, b) => parseA1(a).column - parseA1(b).column);
  for (const name of names) {
    const row = parseA1(name).row + 1;
    const { value, formula, format, unlocked } = fullCell(sheet.cells[name]!);
    const f = formula === '' ? '' : `<f>${escape(formula.slice(1))}</f>`;
    const { type, v } = valueXml(value, formula !== '', strings);
    const style = styles.index(format, unlocked);
    const cell = `<c r="${name}" s="${style}"${type}>${f}${v}</c>`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row}"${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

function valueXml(value: FixtureValue, hasFormula: boolean, strings: Strings) {
  if (value === null) return { type: '', v: '' };
  if (typeof value === 'number') return { type: '', v: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', v: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object') return { type: ' t="e"', v: `<v>${value.error}</v>` };
  if (hasFormula) return { type: ' t="str"', v: `<v>${escape(value)}</v>` };
  return { type: ' t="s"', v: `<v>${strings.index(value)}</v>` };
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function rulesXml(rules: readonly FixtureRule[], styles: Styles): string {
  return rules
    .map(
      ({ area, formula, fill }, i) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="expression"` +
        ` dxfId="${styles.fill(fill)}" priority="${i + 1}"><formula>${escape(formula)}</formula>` +
        '</cfRule></conditionalFormatting>',
    )
    .join('');
}

/** Collects the cell formats used. */
class Styles {
  readonly #xfs: string[] = ['General false'];
  readonly #fills: string[] = [];

  index(format: string, unlocked: boolean): number {
    return indexIn(this.#xfs, `${format} ${unlocked}`);
  }

  fill(colour: string): number {
    return this.#fills.push(colour) - 1;
  }

  xml(): string {
    const formats = this.#xfs.map((xf) => xf.slice(0, xf.lastIndexOf(' ')));
    const numFmts = formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>`)
      .join('');
    const xfs = this.#xfs
      .map((xf, i) => {
        const id = formats[i] === 'General' ? 0 : 200 + i;
        const open = xf.endsWith(' true') ? '<protection locked="0"/>' : '';
        return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1">${open}</xf>`;
      })
      .join('');
    const dxfs = this.#fills
      .map(
        (c) =>
          `<dxf><fill><patternFill><bgColor rgb="FF${c.slice(1)}"/></patternFill></fill></dxf>`,
      )
      .join('');
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${numFmts}</numFmts>` +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.#xfs.length}">${xfs}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="${this.#fills.length}">${dxfs}</dxfs></styleSheet>`
    );
  }
}

class Strings {
  readonly #texts: string[] = [];

  index(text: string): number {
    return indexIn(this.#texts, text);
  }

  xml(): string {
    const items = this.#texts
      .map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
      .join('');
    return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${this.#texts.length}">${items}</sst>`;
  }
}

function indexIn(list: string[], item: string): number {
  const found = list.indexOf(item);
  return found >= 0 ? found : list.push(item) - 1;
}

function workbookXml({ sheets, date1904 }: WorkbookFixture): string {
  const tabs = sheets.map(({ name, hidden }, i) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escape(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `<workbookPr${date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView/></bookViews>` +
    `<sheets>${tabs.join('')}</sheets><calcPr calcId="191029"/></workbook>`
  );
}

function contentTypes(sheets: number): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${kind}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    override('sharedStrings.xml', 'sharedStrings') +
    Array.from({ length: sheets }, (_, i) =>
      override(`worksheets/sheet${i + 1}.xml`, 'worksheet'),
    ).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
