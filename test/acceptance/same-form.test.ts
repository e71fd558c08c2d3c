import { OTHER_CONTENT, write } from './other-tables';
import { paperOf, type Paper } from './paper';
import { LABEL, SYNONYMS } from './synonyms';
import { expected, tell, type Told } from './told';
import { REFERENCE } from '../form/reference-expectations';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Each table, changed in a way a reader would not mind, is read and judged as it is printed. */
function unchanged(table: number, paper: Paper): void {
  expect(tell(paper)).toEqual([expected(table)]);
}

describe.each(TABLES)('table %i', (table) => {
  test('moved to the middle of the sheet', () => {
    unchanged(table, paperOf(table).insertRows(0, 7).insertColumns(0, 5));
  });

  test('a blank column put in anywhere', () => {
    for (let column = 0; column <= paperOf(table).width; column++) {
      unchanged(table, paperOf(table).insertColumns(column));
    }
  });

  test('a blank row put in anywhere', () => {
    for (let row = 0; row <= paperOf(table).height; row++) {
      unchanged(table, paperOf(table).insertRows(row));
    }
  });
});

describe.each(Object.entries(OTHER_CONTENT))(
  '%s on the sheet is no part of the form',
  (_, rows) => {
    test.each(TABLES)('above or below table %i', (table) => {
      for (const gap of [1, 3]) {
        const above = paperOf(table).insertRows(0, rows.length + gap);
        unchanged(table, write(above, rows, 0));
        const below = paperOf(table);
        unchanged(table, write(below, rows, below.height + gap));
      }
    });

    // Tables 3 and 10 have the widest fund blocks, 7 and 11 grades in and below the total row, 11 lost headers.
    test.each([3, 7, 10, 11])('beside table %i at any height', (table) => {
      for (let row = 0; row < paperOf(table).height; row += 5) {
        const right = paperOf(table);
        unchanged(table, write(right, rows, row, right.width - 1));
        unchanged(table, write(paperOf(table).insertColumns(0, 7), rows, row));
      }
    });
  },
);

// Table 10 asks for 改进措施 only where its header does; table 7 has its grade below the label.
test.each(SYNONYMS)('%s in other words', (label, words) => {
  for (const word of words) {
    for (const table of [1, 7, 10, 11]) {
      unchanged(
        table,
        paperOf(table).changeTexts((text) => (label.test(text) ? word : text)),
      );
    }
  }
});

const SPELT: Readonly<Record<string, (text: string) => string>> = {
  'with spaces': (text) => [...text].join(' '),
  'one character a line': (text) => [...text].join('\n'),
  'on two lines': (text) => `${text.slice(0, 2)}\r\n${text.slice(2)}`,
  'with wide spaces': (text) => `　${[...text].join('　')}`,
  'with a colon': (text) => `${text}：`,
  'with an asterisk': (text) => `*${text}`,
};

test.each(Object.entries(SPELT))('labels %s', (_, spell) => {
  for (const table of [1, 3, 7, 10, 11]) {
    const paper = paperOf(table).changeTexts((text) => (LABEL.test(text) ? spell(text) : text));
    unchanged(table, paper);
  }
});

test('every text in the markup of a web page', () => {
  for (const table of TABLES) {
    const paper = paperOf(table).changeTexts((text) => `<p>${text}</p>`);
    const markup = ({ findings, ...rest }: ReturnType<typeof expected>) => ({
      ...rest,
      findings: findings.filter((finding) => !finding.includes('html-residue')),
    });
    expect(tell(paper).map(markup)).toEqual([markup(expected(table))]);
  }
});

test.each(['—', '——', '/', '*', '－', ''])('%s where a dash is printed', (sign) => {
  for (const table of TABLES) {
    const paper = paperOf(table);
    for (const { name, text } of paper.filled()) if (text === '-') paper.type(name, sign);
    unchanged(table, paper);
  }
});

test.each(['≥ ', '>=', '＞＝', '≧', '⩾', '大于等于', '大于或等于', '不低于', '不少于', '至少'])(
  '%s for ≥',
  (operator) => {
    for (const table of TABLES) {
      unchanged(
        table,
        paperOf(table).changeTexts((text) => text.replace(/^≥/, operator)),
      );
    }
  },
);

test.each(['达成年度指标', '达成预期指标', '达成', '全部达成', '已达成', '已完成'])(
  '%s for 达成指标, in rows shifted to the left too',
  (words) => {
    for (const table of [1, 6, 10, 11]) {
      const paper = paperOf(table).changeTexts((text) => (text === '达成指标' ? words : text));
      unchanged(table, paper);
    }
  },
);

/** Tables whose rows all stand under their headers. */
const STRAIGHT = REFERENCE.filter(({ shifted }) => Object.keys(shifted).length === 0);

test.each([
  ['分值', 'F', '年度指标值', 'D'],
  ['分值', 'F', '实际完成值', 'E'],
  ['偏差原因分析', 'H', '得分', 'G'],
  ['得分', 'G', '分值', 'F'],
])('%s before %s', (...[, a, , b]) => {
  for (const { table, rows, total } of STRAIGHT) {
    const lastRow = Math.max(rows[1], Number(total[0].slice(1)));
    unchanged(
      table,
      paperOf(table).swapColumns(`${a}${rows[0] - 1}`, `${b}${rows[0] - 1}`, lastRow),
    );
  }
});

test('any one row slid to the left is read in its place, and the slide is named', () => {
  for (const { table, rows, fund } of STRAIGHT) {
    const sources = fund.slice(1).map((cells) => Number(/\d+/.exec(cells)![0]));
    for (let row = Math.min(...sources); row <= rows[1]; row++) {
      const isRow = row >= rows[0] || sources.includes(row);
      if (!isRow || paperOf(table).text(`A${row}`) !== '') continue;
      const [{ findings, ...told }] = tell(paperOf(table).slideLeft(row, 1)) as [Told];
      const { findings: printed, ...rest } = expected(table);
      expect({ table, row, ...told }).toEqual({ table, row, ...rest });
      // the label of a row that slid is no evidence of its group
      const isOther = (finding: string) => !/column-shift|l2-mismatch/.test(finding);
      expect(findings.filter(isOther)).toEqual(printed.filter(isOther));
      expect(findings.some((one) => /^(?:warning|info) column-shift/.test(one))).toBe(true);
    }
  }
});
