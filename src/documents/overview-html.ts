import { SEVERITY_TITLES, VERDICT_TITLES, VERDICTS } from '../review';
import { findStandard } from '../standards';
import { VERDICT_SIGNS } from './check-sheet';
import { escapeHtml, table } from './html';
import type { Overview, OverviewForm } from './overview';

const GRADE_ORDER = ['优', '良', '中', '差'];
const NO_GRADE = '暂无等级';
/** As many projects as one line of a table names before it only counts them. */
const MOST_NAMED = 12;

/**
 * The overview of many forms as one page: no script, nothing loaded from anywhere, bars told apart
 * by pattern and label, so that it reads in black and white.
 */
export function overviewHtml(overview: Overview): string {
  const parts = [
    '<h1>项目支出绩效自评总览</h1>',
    `<p>共 ${overview.files} 个文件、${overview.forms} 张自评表。</p>`,
    section('一、核验结论', verdicts(overview)),
    section('二、等级分布', chart(gradesOf(overview))),
    section('三、发现的问题', rules(overview)),
    section('四、多个项目的偏差原因相同', sharedReasons(overview)),
    section('五、只有其他评分口径能得出表内得分', otherStandard(overview.otherStandard)),
    section('六、未能核验的文件', failures(overview)),
    ...beside(overview),
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>项目支出绩效自评总览</title>
<style>${STYLE}</style>
</head>
<body>
${parts.join('\n')}
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>\n${content || '<p>无。</p>'}</section>`;
}

function verdicts(overview: Overview): string {
  const rows = VERDICTS.map((verdict) => [
    `${VERDICT_SIGNS[verdict]} ${VERDICT_TITLES[verdict]}`,
    String(overview.verdicts[verdict]),
    share(overview.verdicts[verdict], overview.forms),
  ]);
  return table(['结论', '自评表', '占比'], rows);
}

function share(count: number, all: number): string {
  return all === 0 ? '' : `${((count / all) * 100).toFixed(1)}%`;
}

function gradesOf({ grades }: Overview): [string, number][] {
  const named = [...grades.keys()].filter((name) => name !== '' && !GRADE_ORDER.includes(name));
  const bars = [...GRADE_ORDER, ...named.sort()].map((name): [string, number] => [
    name,
    grades.get(name) ?? 0,
  ]);
  return [...bars, [NO_GRADE, grades.get('') ?? 0]];
}

const BAR = { width: 56, gap: 34, height: 160, top: 26, bottom: 30 };

/** A bar chart: each bar has its own hatching, its name below and its count above. */
function chart(bars: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...bars.map(([, count]) => count));
  const width = bars.length * (BAR.width + BAR.gap) + BAR.gap;
  const height = BAR.top + BAR.height + BAR.bottom;
  const base = BAR.top + BAR.height;
  const drawn = bars.map(([name, count], index) => {
    const x = BAR.gap + index * (BAR.width + BAR.gap);
    const tall = Math.round((count / most) * BAR.height);
    const middle = x + BAR.width / 2;
    return (
      `<rect x="${x}" y="${base - tall}" width="${BAR.width}" height="${tall}" fill="url(#h${index % 5})" stroke="#000"/>` +
      `<text x="${middle}" y="${base - tall - 8}">${count}</text>` +
      `<text x="${middle}" y="${base + 20}">${escapeHtml(name)}</text>`
    );
  });
  const told = bars.map(([name, count]) => `${name} ${count}`).join('，');
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="等级分布：${escapeHtml(told)}">` +
    `<defs>${PATTERNS}</defs>${drawn.join('')}` +
    `<line x1="0" y1="${base}" x2="${width}" y2="${base}" stroke="#000"/></svg>`
  );
}

const PATTERNS = [
  '<rect width="8" height="8" fill="#fff"/>',
  '<rect width="8" height="8" fill="#fff"/><path d="M0 8L8 0" stroke="#000"/>',
  '<rect width="8" height="8" fill="#fff"/><path d="M0 4H8M4 0V8" stroke="#000"/>',
  '<rect width="8" height="8" fill="#444"/>',
  '<rect width="8" height="8" fill="#fff"/><circle cx="4" cy="4" r="1.5"/>',
]
  .map(
    (content, index) =>
      `<pattern id="h${index}" width="8" height="8" patternUnits="userSpaceOnUse">${content}</pattern>`,
  )
  .join('');

function rules({ rules }: Overview): string {
  return table(
    ['级别', '问题', '自评表', '处数'],
    rules.map((one) => [
      SEVERITY_TITLES[one.severity],
      one.title,
      String(one.forms),
      String(one.findings),
    ]),
  );
}

function sharedReasons({ sharedReasons }: Overview): string {
  return table(
    ['偏差原因', '项目数', '项目'],
    sharedReasons.map(({ text, projects }) => {
      const more = projects.length > MOST_NAMED ? ` 等` : '';
      const named = projects.slice(0, MOST_NAMED).join('；');
      return [text, String(projects.length), `${named}${more}`];
    }),
  );
}

function otherStandard(forms: readonly OverviewForm[]): string {
  return table(
    ['项目', '所在表', '所用口径', '能得出表内得分的口径'],
    forms.map((form) => [
      form.project,
      form.source,
      standardName(form.standard),
      form.onlyUnder.map(standardName).join('、'),
    ]),
  );
}

function standardName(id: string): string {
  return findStandard(id)?.label ?? id;
}

function failures({ failures }: Overview): string {
  return table(
    ['文件', '原因'],
    failures.map(({ file, message }) => [file, message]),
  );
}

/** Left out where no form lies beside approved targets. */
function beside({ beside: found }: Overview): string[] {
  if (!found) return [];
  const { compared, without, lowered } = found;
  const sum = lowered.reduce((all, form) => all + form.beside.lowered, 0);
  const parts = [
    `<p>${compared} 张自评表有绩效目标表，${without.length} 张没有；低于批复的指标值共 ${sum} 项。</p>`,
    table(
      ['指标值低于批复的项目', '所在表', '项数'],
      lowered.map((form) => [form.project, form.source, String(form.beside.lowered)]),
    ),
    table(
      ['没有绩效目标表的项目', '所在表'],
      without.map(({ project, source }) => [project, source]),
    ),
  ];
  return [section('七、与批复的绩效目标对照', parts.join('\n'))];
}

const STYLE = `
@page { size: A4; margin: 18mm 15mm; }
body { font: 10.5pt/1.5 "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "HarmonyOS Sans SC", sans-serif; color: #000; max-width: 190mm; margin: 0 auto; padding: 8mm; }
h1 { font-size: 16pt; text-align: center; }
h2 { font-size: 12pt; margin: 7mm 0 2mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #eee; white-space: nowrap; }
tr { break-inside: avoid; }
svg { max-width: 100%; height: auto; }
svg text { font-size: 13px; text-anchor: middle; }
/* Half of a table's outer line lies outside it, and what lies outside the page is not printed. */
@media print { body { padding: 0 0.5pt; max-width: none; } }
`;
