import { keptPromises } from '../../../src/review/edits/kept-promises';
import { reviewForm, reviewSheet, writeOf } from '../../../src/review';
import { type Finding, messageOf } from '../../../src/rules';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { a1, type Edit, parseA1 } from '../../../src/sheet';
import { EVERY_KIND, EVERY_SHEET } from '../../fixtures/every-sheet';
import { sheetWith } from '../../rules/sheet-with';
import { reviewOnce } from '../review-once';

const BLANK = sheetWith({ G14: null, G15: null, G21: null });

function told(review: ReturnType<typeof reviewForm>) {
  return review.findings
    .filter(({ id }) => ['fillable', 'withheld', 'locked'].includes(id))
    .map(({ rule, id, cells }) => `${rule} ${id} ${cells.map(a1).join(' ')}`);
}

test('blanks that a write fills are promised', () => {
  expect(told(reviewSheet(BLANK).reviews[0]!)).toEqual([
    'score-missing fillable G14 G15',
    'total-missing fillable G21',
  ]);
});

test('a form of which nothing is written promises nothing', () => {
  const { reading } = reviewSheet(BLANK);
  const [form] = reading.forms;
  const review = reviewForm(form!, DEFAULT_STANDARD, { writesNothing: new Set([form!]) });
  expect(told(review)).toEqual(['score-missing withheld G14 G15', 'total-missing withheld G21']);
  const texts = review.findings.map((finding) => messageOf(finding));
  expect(texts.filter((text) => text.includes('可由「写回」填入'))).toEqual([]);
  expect(texts).toContainEqual(expect.stringMatching(/^G14、G15空白，本次不写回/));
});

test('blanks that the sheet refuses to have written are not promised', () => {
  const changes = { G14: null, G15: { value: null, text: '', locked: false }, G21: null };
  const [review] = reviewSheet(sheetWith(changes, { isProtected: true })).reviews;
  expect(told(review!)).toEqual([
    'score-missing fillable G15',
    'score-missing locked G14',
    'total-missing locked G21',
  ]);
  expect(review!.findings.map(messageOf)).toContainEqual(
    expect.stringMatching(/^G14空白，工作表受保护/),
  );
  expect(review!.verdict).toBe('needs-review');
});

describe('of the blanks of one finding', () => {
  const finding = (names: readonly string[], data: Finding['data'], id = 'fillable') =>
    ({ rule: 'score-missing', id, data, cells: names.map(parseA1) }) as unknown as Finding;
  const edits = (names: readonly string[]) =>
    names.map((name) => ({ cell: parseA1(name) }) as unknown as Edit);
  const shown = (findings: readonly Finding[]) =>
    findings.map(({ id, data, cells }) => [id, data, cells.map(a1)]);
  const blanks = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'];

  test('those that are written and those that are not are told apart, each with their number', () => {
    const data = { count: '3', cells: 'G1、G2、G3' };
    expect(shown(keptPromises([finding(['G1', 'G2', 'G3'], data)], edits(['G1', 'G3'])))).toEqual([
      ['fillable', { count: '2', cells: 'G1、G3' }, ['G1', 'G3']],
      ['withheld', { cells: 'G2' }, ['G2']],
    ]);
  });

  test('no number is told where the finding tells none', () => {
    const [kept] = keptPromises([finding(['G1', 'G2'], { cells: 'G1、G2' })], edits(['G1']));
    expect(kept!.data).toEqual({ cells: 'G1' });
  });

  test('six are named, and of seven the first six', () => {
    const held = (names: readonly string[]) => keptPromises([finding(names, {})], [])[0]!.data;
    expect(held(blanks.slice(0, 6))).toEqual({ cells: 'G1、G2、G3、G4、G5、G6' });
    expect(held(blanks.slice(0, 7))).toEqual({ cells: 'G1、G2、G3、G4、G5、G6等' });
  });

  test('is asked about where nothing else is, so that no form with blanks passes for ready', () => {
    const severities = (findings: readonly Finding[]) =>
      keptPromises(findings, []).map(({ severity }) => severity);
    const blank = { ...finding(['G1'], {}), severity: 'info' as const };
    expect(severities([blank])).toEqual(['review']);
    const error = { ...finding(['G2'], {}, 'blank'), severity: 'error' as const };
    expect(severities([blank, error])).toEqual(['info', 'error']);
    expect(keptPromises([blank], edits(['G1']))[0]!.severity).toBe('info');
  });

  test('a message of that id of a rule that promises nothing stays as it is', () => {
    const other = { ...finding(['G1'], {}), rule: 'reason-missing' as const };
    expect(keptPromises([other], [])).toEqual([other]);
  });

  test('a finding that promises nothing stays as it is', () => {
    const other = finding(['G1'], {}, 'blank');
    expect(keptPromises([other], [])).toEqual([other]);
  });
});

test.each([...EVERY_SHEET, ...EVERY_KIND])(
  '%s: what a sentence says will be written is in the plan, and what it says will not is not',
  (_, sheet) => {
    for (const review of reviewOnce(sheet).reviews) {
      const { findings } = review;
      const written = new Set(writeOf(review).edits.map(({ cell }) => a1(cell)));
      const cellsOf = (id: string) =>
        findings.filter((one) => one.id === id).flatMap(({ cells }) => cells.map(a1));
      expect(cellsOf('fillable').filter((cell) => !written.has(cell))).toEqual([]);
      expect(cellsOf('withheld').filter((cell) => written.has(cell))).toEqual([]);
      const promised = findings.filter((one) => /可由「写回」填入/.test(messageOf(one)));
      expect(promised.map(({ id }) => id).filter((id) => id !== 'fillable')).toEqual([]);
    }
  },
);
