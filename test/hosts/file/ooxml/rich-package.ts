import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/*
 * A workbook with everything a real one can hold, as Excel lays it out. What matters to a test stands
 * in the sheet; the other parts are there to come out of every write as they went in.
 */

export const FORM_PART = 'xl/worksheets/sheet1.xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The sheet part of the rich workbook, in Excel's own order of elements. */
export const FORM_XML =
  HEAD +
  `<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<dimension ref="A1:H12"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/>' +
  '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.15"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="4" spans="1:8" x14ac:dyDescent="0.15"><c r="A4" t="s"><v>1</v></c><c r="E4" s="2"><v>35.64</v></c><c r="G4" s="2"/><c r="H4" s="2"><v>9.02</v></c></row>' +
  '<row r="5" spans="1:8" x14ac:dyDescent="0.15"><c r="A5" t="s"><v>2</v></c><c r="F5"><v>17</v></c><c r="G5" s="2"><v>17</v></c><c r="H5" t="s"><v>3</v></c></row>' +
  '<row r="6" spans="1:8" x14ac:dyDescent="0.15"><c r="A6"><v>1</v></c><c r="B6"><f t="shared" ref="B6:B8" si="0">A6*2+$A$6</f><v>3</v></c><c r="C6"><f t="array" ref="C6:C8">A6:A8*10</f><v>10</v></c></row>' +
  '<row r="7" spans="1:8" x14ac:dyDescent="0.15"><c r="A7"><v>2</v></c><c r="B7"><f t="shared" si="0"/><v>5</v></c><c r="C7"><v>20</v></c></row>' +
  '<row r="8" spans="1:8" x14ac:dyDescent="0.15"><c r="A8"><v>3</v></c><c r="B8"><f t="shared" si="0"/><v>7</v></c><c r="C8"><v>30</v></c></row>' +
  '<row r="10" spans="1:8" x14ac:dyDescent="0.15"><c r="A10" t="s"><v>4</v></c><c r="G10" s="2"><f>H4+G5</f><v>26.02</v></c></row>' +
  '<row r="11" hidden="1" spans="1:8" x14ac:dyDescent="0.15"><c r="A11" t="e"><v>#DIV/0!</v></c></row>' +
  '<row r="12" spans="1:8" x14ac:dyDescent="0.15"/>' +
  '</sheetData>' +
  '<protectedRanges><protectedRange sqref="Z1" name="r"/></protectedRanges>' +
  '<autoFilter ref="A3:H3"/><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells>' +
  '<phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="G4:G5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>60</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B12"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A5" r:id="rId1"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId2"/>' +
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A6" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="7" id="{AAAAAAAA-0000-0000-0000-000000000002}"><xm:f>A1=1</xm:f></x14:cfRule><xm:sqref>A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>' +
  '</worksheet>';

export const STYLES_XML =
  HEAD +
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><sz val="9"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4" tint="0.4"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"><alignment horizontal="center" textRotation="255"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const SHARED =
  HEAD +
  `<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><r><rPr><b/><sz val="16"/></rPr><t>绩效</t></r><r><t xml:space="preserve"> 自评</t></r><rPh sb="0" eb="2"><t>ジコ</t></rPh><phoneticPr fontId="1"/></si>` +
  '<si><t>年度资金总额</t></si><si><t>指标_x000D_\n一</t></si><si><t>无</t></si><si><t>合计</t></si></sst>';

const CHAIN =
  HEAD +
  `<calcChain xmlns="${MAIN}"><c r="B6" i="1"/><c r="B7"/><c r="B8"/><c r="C6" a="1"/><c r="G10" l="1"/><c r="A1" i="2"/></calcChain>`;

const WORKBOOK =
  HEAD +
  `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="0"/>` +
  '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="隐藏 表" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="图" sheetId="5" r:id="rId9"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$H$12</definedName><definedName name="合计得分">自评表!$G$10</definedName></definedNames><calcPr calcId="191029"/></workbook>';

const SECOND =
  HEAD +
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>自评表!G10*2</f><v>52.04</v></c></row></sheetData></worksheet>`;

/** All parts by name. */
export function richParts(): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': rels([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/app.xml': `${HEAD}<Properties><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': rels([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
      ['cellimages', 'cellimages.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ]),
    [FORM_PART]: FORM_XML,
    'xl/worksheets/sheet2.xml': SECOND,
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}"/>`,
    'xl/worksheets/_rels/sheet1.xml.rels': rels([
      ['hyperlink', 'https://example.gov.cn/" TargetMode="External'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['table', '../tables/table1.xml'],
      ['threadedComment', '../threadedComments/threadedComment1.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    'xl/sharedStrings.xml': SHARED,
    'xl/calcChain.xml': CHAIN,
    'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>`,
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>',
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList/></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments/>`,
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="J1:K3"/>`,
    'customXml/item1.xml': '<root 单位="人社局"/>',
    'xl/cellimages.xml': `${HEAD}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([n, t]) => [n, strToU8(t)]));
  parts['xl/media/image1.png'] = Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256);
  parts['xl/printerSettings/printerSettings1.bin'] = Uint8Array.from({ length: 64 }, (_, i) => i);
  return parts;
}

/** The rich workbook as a file, with some parts replaced. */
export function richPackage(replaced: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = richParts();
  for (const [name, text] of Object.entries(replaced)) parts[name] = strToU8(text);
  return zipSync(parts);
}

/** The names of parts that differ between two files, added and missing ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = unzipSync(before);
  const b = unzipSync(after);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !a[name] || !b[name] || !sameBytes(a[name], b[name])).sort();
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function rels(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_REL}">${each.join('')}</Relationships>`;
}

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', 'sheet.main') +
    override(FORM_PART, 'worksheet') +
    override('xl/worksheets/sheet2.xml', 'worksheet') +
    override('xl/styles.xml', 'styles') +
    override('xl/sharedStrings.xml', 'sharedStrings') +
    override('xl/calcChain.xml', 'calcChain') +
    '</Types>'
  );
}
