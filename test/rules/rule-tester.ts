import { gatherTables, layBeside } from '../../src/companion';
import { readForms } from '../../src/form';
import {
  checkForm,
  type Finding,
  levelOf,
  messageOf,
  type Rule,
  type RuleId,
  type RuleInput,
  unlookedAt,
} from '../../src/rules';
import { scoreForm } from '../../src/scoring';
import { a1, SheetSnapshot } from '../../src/sheet';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';

/** A sheet, or a sheet under another standard than the default one or beside other tables; `auto` is the default one told from the form. */
export type Given =
  | SheetSnapshot
  | {
      readonly sheet: SheetSnapshot;
      readonly standard?: string;
      /** The sheets of the tables beside the form. */
      readonly beside?: readonly SheetSnapshot[];
    };

export interface Found {
  readonly given: Given;
  /** The message id expected. */
  readonly message: string;
  /** The cells expected, by A1 name, the one to go to first leading. */
  readonly cells: readonly string[];
  /** Words the sentence must hold, usually the officer's own numbers. */
  readonly says?: readonly string[];
  /** Where it differs from the rule's own. */
  readonly severity?: Finding['severity'];
  /** Rules whose errors belong to the same row by nature; otherwise an error stands alone. */
  readonly alongside?: readonly string[];
  /** A more telling rule that speaks instead when the whole catalogue runs. */
  readonly coveredBy?: string;
}

export interface Cases {
  readonly passes: Readonly<Record<string, Given>>;
  readonly fails: Readonly<Record<string, Found>>;
  /** Inputs that do not allow a decision: the rule says nothing. */
  readonly undecided: Readonly<Record<string, Given>>;
}

/**
 * Runs a rule over real sheets, read and scored as the product does. Every message of the rule must
 * be provoked once, every sentence be whole, every cell exist; an error must be the only one on the
 * form, whichever rules run.
 */
export function testRule(rule: Rule<RuleId>, { passes, fails, undecided }: Cases): void {
  describe(rule.id, () => {
    test.each(Object.entries(passes))('finds nothing: %s', (_, given) => {
      expect(run(rule, given)).toEqual([]);
    });
    test.each(Object.entries(undecided))('says nothing where it cannot decide: %s', (_, given) => {
      expect(run(rule, given)).toEqual([]);
    });
    test.each(Object.entries(fails))('finds: %s', (_, expected) => expectFound(rule, expected));
    test('has a failing case for each message', () => {
      const provoked = Object.values(fails).map(({ message }) => message);
      expect(new Set(provoked)).toEqual(new Set(Object.keys(rule.messages)));
    });
    test('has passing and undecidable cases', () => {
      expect(Object.keys(passes).length).toBeGreaterThan(0);
      expect(Object.keys(undecided).length).toBeGreaterThan(0);
    });
  });
}

function expectFound(rule: Rule<RuleId>, expected: Found): void {
  const input = inputOf(expected.given);
  const reports = rule.check(input).filter(({ message }) => message === expected.message);
  expect(reports).toHaveLength(1);
  const [report] = reports;
  const findings = checkForm(input, { rules: [rule] });
  const first = a1(report!.cells[0]!);
  const finding = findings.find(
    ({ cells, id }) => a1(cells[0]!) === first && id === expected.message,
  )!;
  const message = messageOf(finding);
  expect(finding.cells.map(a1)).toEqual(expected.cells);
  expect(finding.severity).toBe(expected.severity ?? levelOf(rule));
  for (const words of expected.says ?? []) expect(message).toContain(words);
  expectSentence(message);
  // what a rule reports lies in what it says to look at
  expect(unlookedAt(rule, input, findings)).toEqual([]);
  expectAlone(input, finding, expected);
}

/** Whole, Chinese, without holes, English tokens or exclamation marks. */
function expectSentence(message: string): void {
  expect(message).toMatch(/[。？]$/);
  expect(message.replace(/「[^」]*」/g, '')).not.toMatch(
    /[{}!！]|undefined|null|NaN|Infinity|，，|。。/,
  );
}

function expectAlone(input: RuleInput, finding: Finding, expected: Found): void {
  const { alongside = [], coveredBy } = expected;
  const all = checkForm(input);
  const same = all.filter(
    (one) => one.rule === finding.rule && messageOf(one) === messageOf(finding),
  );
  expect(same).toHaveLength(coveredBy ? 0 : 1);
  if (finding.severity !== 'error') return;
  const errors = all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect(new Set(errors)).toEqual(new Set([coveredBy ?? finding.rule, ...alongside]));
}

function run(rule: Rule<RuleId>, given: Given): Finding[] {
  return checkForm(inputOf(given), { rules: [rule] });
}

/** The first form of the sheet, scored under the standard asked for, beside the tables given. */
export function inputOf(given: Given): RuleInput {
  const parts = given instanceof SheetSnapshot ? { sheet: given } : given;
  const { sheet, standard: id, beside }: Exclude<Given, SheetSnapshot> = parts;
  const standard = id === undefined || id === 'auto' ? DEFAULT_STANDARD : findStandard(id);
  if (!standard) throw new Error(`no such standard: ${id}`);
  const form = readForms(sheet).forms[0];
  if (!form) throw new Error('the test sheet holds no form');
  const scores = scoreForm(form, standard, { habits: id === 'auto' });
  const tables = gatherTables((beside ?? []).map((snapshot) => ({ snapshot })));
  return { form, standard, scores, beside: layBeside(form, tables) };
}
