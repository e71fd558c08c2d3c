/** Longer lines are prose, not a title, a year or a unit. */
const LONGEST = 60;
/** How many lines above a table can belong to it. */
const MOST = 3;
const YEAR = /(19|20)\d\d/;

/** What a page says of itself rather than of the table that follows: when, whence, how often read. */
const FURNITURE =
  /(时间|日期|来源|次数|浏览量|点击量|阅读量|点击|浏览|阅读|作者|编辑|供稿|字号|字体|位置|索引号|主题分类|发布机构|文号)[：:]|^(打印|关闭|分享|收藏|返回|首页|字号|字体|扫一扫|无障碍|上一篇|下一篇)|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?( \d{1,2}:\d\d(:\d\d)?)?$/;

/** Keeps the last short lines of text before a table, where a document has the table's title. */
export class HeadingLines {
  /** The last marked-up heading, which belongs to the table even where prose lies between. */
  #headings: string[] = [];
  #lines: string[] = [];
  #open = '';

  /** @param pageTitle what the document calls itself; '' where it has no name */
  constructor(private readonly pageTitle: string) {}

  /** More text of the line at hand. */
  text(text: string): void {
    this.#open += text;
  }

  /** Ends the line at hand. */
  end(): void {
    this.line(this.#open);
    this.#open = '';
  }

  readonly line = (text: string): void => {
    const line = plain(text);
    if (line === '' || isFurniture(line)) return;
    this.#lines = line.length > LONGEST ? [] : [...this.#lines, line].slice(-MOST);
  };

  /** A line marked up as a heading or a caption, or several. */
  heading(text: string): void {
    this.end();
    const lines = text.split('\n').filter((line) => plain(line).length <= LONGEST);
    this.#headings = lines.map(plain).slice(-MOST);
    for (const line of lines) this.line(line);
  }

  /** The lines since the last table, which start anew. */
  take(): string[] {
    this.end();
    const above = this.#headings.filter((line) => line !== '' && !this.#lines.includes(line));
    const lines = [...above, ...this.#lines];
    this.#headings = [];
    this.#lines = [];
    return this.#isTitled(lines) ? lines : [tableNameIn(this.pageTitle), ...lines];
  }

  /** Whether the page's title would add nothing: it names no table, or the year stands here. */
  #isTitled(lines: readonly string[]): boolean {
    const name = tableNameIn(this.pageTitle);
    return name === '' || lines.includes(name) || lines.some((line) => YEAR.test(line));
  }
}

/** A page's title as the title of its table; '' where it speaks of something else. */
function tableNameIn(pageTitle: string): string {
  // The name of the site follows a separator.
  const [beforeSite = ''] = pageTitle.split(/[_|]|\s[-–—]\s/);
  const name = plain(beforeSite);
  return name.length <= LONGEST && name.includes('表') ? name : '';
}

function isFurniture(line: string): boolean {
  return FURNITURE.test(line.replace(/^[[【（(\s]+/, ''));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
