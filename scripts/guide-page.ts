import { parsers } from 'prettier/plugins/markdown';
import { escapeHtml } from '../src/documents/html';

/** The parts of a Markdown document that the guides are written in. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number;
}

/**
 * A guide as a page that any browser opens and prints on A4, for who has no reader of Markdown.
 * @param linkTo where a link of the guide leads from the page; null leaves its words alone
 * @throws Error naming a part of Markdown that no guide had until now
 */
export async function guidePage(
  markdown: string,
  linkTo: (url: string) => string | null = (url) => url,
): Promise<string> {
  // Read by the parser of Prettier, which is here anyway and reads the tables too.
  const root = (await parsers.markdown.parse(markdown, {} as never)) as Node;
  const title = (root.children ?? []).find(({ type }) => type === 'heading');
  const drawn = new GuideDrawing(linkTo);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title ? escapeHtml(textOf(title)) : ''}</title>
<style>${STYLE}</style>
</head>
<body>
${drawn.all(root)}
</body>
</html>
`;
}

class GuideDrawing {
  constructor(private readonly linkTo: (url: string) => string | null) {}

  all({ children = [] }: Node): string {
    return children.map((child) => this.one(child)).join('');
  }

  private one(node: Node): string {
    const tag = TAGS[node.type];
    if (tag !== undefined) return `<${tag}>${this.all(node)}</${tag}>`;
    switch (node.type) {
      case 'text':
      case 'sentence':
      case 'word':
      case 'whitespace':
        return escapeHtml(node.value ?? '');
      case 'inlineCode':
        return `<code>${escapeHtml(node.value ?? '')}</code>`;
      case 'code':
        return `<pre>${escapeHtml(node.value ?? '')}</pre>\n`;
      case 'heading':
        return this.heading(node);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'image':
        return `<img src="${escapeHtml(node.url ?? '')}" alt="${escapeHtml(node.alt ?? '')}">`;
      case 'link':
        return this.link(node);
      default:
        throw new Error(`a guide holds a part that cannot be drawn: ${node.type}`);
    }
  }

  private heading(node: Node): string {
    const tag = `h${String(node.depth)}`;
    return `<${tag}>${this.all(node)}</${tag}>\n`;
  }

  private list(node: Node): string {
    const start = node.ordered && node.start && node.start > 1 ? ` start="${node.start}"` : '';
    const tag = node.ordered ? 'ol' : 'ul';
    return `<${tag}${start}>${this.all(node)}</${tag}>\n`;
  }

  private table({ children: [head, ...rows] = [] }: Node): string {
    const row = (one: Node | undefined, tag: string) =>
      `<tr>${(one?.children ?? []).map((cell) => `<${tag}>${this.all(cell)}</${tag}>`).join('')}</tr>`;
    const body = rows.map((one) => row(one, 'td')).join('');
    return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>\n`;
  }

  private link(node: Node): string {
    const url = this.linkTo(node.url ?? '');
    return url === null ? this.all(node) : `<a href="${escapeHtml(url)}">${this.all(node)}</a>`;
  }
}

const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  listItem: 'li',
};

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}

const STYLE = `
@page { size: A4; margin: 14mm 15mm; }
body { font: 10.5pt/1.5 "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "HarmonyOS Sans SC", sans-serif; color: #000; max-width: 180mm; margin: 0 auto; padding: 8mm; }
h1 { font-size: 16pt; margin: 0 0 3mm; }
h2 { font-size: 12pt; margin: 4mm 0 1.5mm; break-after: avoid; }
h3 { font-size: 11pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1.5mm 0; }
ul, ol { margin: 1.5mm 0; padding-left: 6mm; }
table { width: 100%; border-collapse: collapse; margin: 2mm 0; font-size: 9.5pt; }
th, td { border: 0.5pt solid #888; padding: 0.8mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
tr, img { break-inside: avoid; }
img { max-width: 100%; max-height: 62mm; border: 0.5pt solid #bbb; }
pre { background: #f4f4f4; padding: 2mm; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 9pt; }
code { overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; } }
`;
