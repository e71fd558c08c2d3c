import type { CheckSheet } from './check-sheet';
import { escapeHtml, table } from './html';

/**
 * 核验单 as a page that prints well on A4: no script, nothing loaded from anywhere, readable in
 * black and white. Several forms follow each other, each on a sheet of its own.
 */
export function checkHtml(sheets: readonly CheckSheet[]): string {
  return `${CHECK_HTML_HEAD}${sheets.map(checkSection).join('\n')}${CHECK_HTML_TAIL}`;
}

/** One form of the page, for a page that is written while the forms come. */
export function checkSection(sheet: CheckSheet): string {
  const parts = [
    `<h1>${escapeHtml(sheet.heading)}</h1>`,
    `<p class="verdict"><strong>${sheet.mark} ${escapeHtml(sheet.verdict)}</strong>　${escapeHtml(sheet.counts)}</p>`,
    facts(sheet),
    heading('一、核验发现', sheet.findings.length),
    table(
      ['序号', '级别', '问题', '单元格', '说明'],
      sheet.findings.map((one) => [
        String(one.number),
        `${one.sign}\u00a0${one.severity}`,
        one.rule,
        one.cells,
        one.setAside === null ? one.message : `${one.message}（暂不处理：${one.setAside}）`,
      ]),
      ['级别', '单元格'],
    ),
    heading('二、写回清单', sheet.edits.length),
    table(
      ['单元格', '原值', '改为', '状态', '依据'],
      sheet.edits.map((one) => [one.cell, one.before, one.after, one.state, one.why]),
      ['单元格'],
    ),
    heading('三、得分核对', sheet.scores.length),
    table(
      ['项目', '分值', '表内得分', '计算得分', '核对'],
      sheet.scores.map((one) => [one.name, one.weight, one.printed, one.computed, one.state]),
      ['表内得分', '计算得分', '核对'],
    ),
    ...comparison(sheet),
    `<p class="foot">数据指纹 <code>${sheet.fingerprint}</code>　${escapeHtml(sheet.disclaimer)}</p>`,
    '<p class="sign">核验人：　　　　　　　　日期：　　　　年　　月　　日</p>',
  ];
  return `<section>\n${parts.join('\n')}\n</section>`;
}

function comparison({ comparison: compared }: CheckSheet): string[] {
  if (!compared) return [];
  return [
    heading('四、与批复的绩效目标对照', compared.rows.length),
    `<p>${escapeHtml(compared.line)}</p>`,
    table(
      ['指标', '批复', '自评表', '对照'],
      compared.rows.map((one) => [one.name, one.approved, one.own, one.state]),
      ['对照'],
    ),
  ];
}

function facts(sheet: CheckSheet): string {
  const rows = sheet.facts.map(
    ([label, value]) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table class="facts"><tbody>${rows.join('')}</tbody></table>`;
}

function heading(title: string, count: number): string {
  return `<h2>${title}${count === 0 ? '：无' : ''}</h2>`;
}

/** The style every form of the page shares. */
const STYLE = `
@page { size: A4; margin: 18mm 15mm; }
body { font: 10.5pt/1.5 "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "HarmonyOS Sans SC", sans-serif; color: #000; max-width: 180mm; margin: 0 auto; padding: 8mm; }
section + section { break-before: page; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 4mm; }
h2 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.short { word-break: keep-all; overflow-wrap: normal; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
thead th { background: #eee; white-space: nowrap; }
.facts th { width: 24mm; background: #eee; }
.verdict { font-size: 12pt; border: 1.5pt solid #000; padding: 2mm 3mm; }
.foot, .sign { margin-top: 5mm; break-inside: avoid; }
.sign { break-before: avoid; }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; }
/* Half of a table's outer line lies outside it, and what lies outside the page is not printed. */
@media print { body { padding: 0 0.5pt; max-width: none; } }
`;

/** What stands before the first form of the page, and after the last. */
export const CHECK_HTML_HEAD = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>项目支出绩效自评核验单</title>
<style>${STYLE}</style>
</head>
<body>
`;
export const CHECK_HTML_TAIL = `
</body>
</html>
`;
