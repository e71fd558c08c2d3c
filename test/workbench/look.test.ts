import { scanSheet } from '../../src/hosts/file/ooxml/reading/sheet-scan';
import { parseTree } from '../../src/hosts/file/ooxml/xml/xml-tree';
import { colorReader, readSheetLook, readStyles } from '../../src/workbench/look';

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot;分&quot;"/></numFmts>
<fonts><font><sz val="11"/><name val="宋体"/></font>
<font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="-0.5"/><name val="黑体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor indexed="10"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders><border/><border diagonalDown="1"><left style="thin"><color rgb="FF00B050"/></left>
<bottom style="double"/><diagonal style="hair"/></border></borders>
<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center"
 vertical="center" wrapText="1" textRotation="45"/></xf><xf><alignment textRotation="255" indent="2" horizontal="left"/></xf></cellXfs>
<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>
<sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9"/>
<cols><col min="2" max="3" width="12.5" style="1" customWidth="1"/><col min="4" max="4" width="8" hidden="1"/></cols>
<sheetData><row r="2" ht="30"><c r="B2" s="1"/><c s="2"/></row><row r="5" customFormat="1" s="1"/></sheetData>
<conditionalFormatting sqref="A1:B2 D4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1="x"</formula></cfRule>
<cfRule type="expression" dxfId="0" priority="3"><formula>LEN("JIXIAO-CHECK:reason-missing")&gt;0</formula></cfRule>
<cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>$B$1</formula></cfRule></conditionalFormatting>
</worksheet>`;

const color = colorReader(null);
const styles = readStyles(parseTree(STYLES, 'styles.xml'), color);
const look = readSheetLook(scanSheet(SHEET, 'sheet1.xml', 100), styles.differential, color);

describe('readStyles', () => {
  it('reads fonts, fills, borders, alignment and number format of a cell style', () => {
    expect(styles.cells[1]).toEqual({
      ff: '黑体',
      fs: 14,
      bl: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: '#1F4E79' },
      bg: { rgb: '#FF0000' },
      bd: {
        l: { s: 1, cl: { rgb: '#00B050' } },
        b: { s: 7, cl: { rgb: '#000000' } },
        tl_br: { s: 2, cl: { rgb: '#000000' } },
      },
      ht: 2,
      vt: 2,
      tb: 3,
      tr: { a: -45 },
      n: { pattern: '0.00"分"' },
    });
  });

  it('stacks letters for a rotation of 255 and indents', () => {
    expect(styles.cells[2]).toMatchObject({ tr: { a: 0, v: 1 }, pd: { l: 20 }, vt: 3 });
  });

  it('takes wider digits for a Chinese default font', () => {
    expect(styles.digitWidth).toBe(8);
    expect(readStyles(null, color).digitWidth).toBe(7);
  });
});

describe('colorReader', () => {
  const of = (attributes: string) => color(parseTree(`<color ${attributes}/>`, 'x'));
  it.each([
    ['rgb="FF112233"', '#112233'],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="0" tint="-0.25"', '#BFBFBF'],
    ['indexed="2"', '#FF0000'],
    ['indexed="64"', '#000000'],
    ['auto="1"', null],
  ])('resolves %s', (attributes, expected) => {
    expect(of(attributes)).toBe(expected);
  });
});

describe('readSheetLook', () => {
  it('reads sizes, panes and the view', () => {
    expect(look).toMatchObject({
      tabColor: '#FF0000',
      gridlines: false,
      zoom: 0.85,
      frozen: { rows: 3, columns: 1 },
      defaultRowHeight: 14.25,
      rows: [
        { row: 1, height: 30, style: null },
        { row: 4, height: null, style: 1 },
      ],
    });
    expect(
      look.columns.map(({ first, last, width, hidden }) => [first, last, width, hidden]),
    ).toEqual([
      [1, 2, 12.5, false],
      [3, 3, 8, true],
    ]);
  });

  it('finds the style of a cell that does not say where it stands', () => {
    expect(look.cellStyles).toEqual([
      { row: 1, column: 1, style: 1 },
      { row: 1, column: 2, style: 2 },
    ]);
  });

  it('draws the officer’s conditional formats in their order, and leaves our marks out', () => {
    const style = { cl: { rgb: '#9C0006' }, bg: { rgb: '#FFC7CE' } };
    expect(look.conditionalFormats).toEqual([
      {
        areas: [{ top: 0, left: 2, bottom: 0, right: 2 }],
        stopIfTrue: true,
        rule: { type: 'highlightCell', style, subType: 'formula', value: '=$A1="x"' },
      },
      {
        areas: [
          { top: 0, left: 0, bottom: 1, right: 1 },
          { top: 3, left: 3, bottom: 3, right: 3 },
        ],
        stopIfTrue: false,
        rule: { type: 'highlightCell', style, subType: 'number', operator: 'lessThan', value: 60 },
      },
    ]);
  });
});
