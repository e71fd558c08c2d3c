import { officerReason, reasonCell, reasonText, reviewSheet } from '../../../src/review';
import type { ComputedField } from '../../../src/form';
import { type Edit, parseA1 } from '../../../src/sheet';
import { type Held, sheetWith } from '../../rules/sheet-with';

const review = (changes: Record<string, Held>) => reviewSheet(sheetWith(changes)).reviews[0]!;

/** Row 14 of the ordinary form: 9 of 12 events. */
const EVENTS = 1;

describe('the officer’s reason', () => {
  it('is the facts of the row and his words, for the reason cell of that row', () => {
    const words = { cause: '场地改造，三场推迟', measure: '次年三月前补齐' };
    const edit = officerReason(review({ H14: null }), EVENTS, words)!;
    expect(edit).toMatchObject({ cell: parseA1('H14'), field: 'reason', before: { value: null } });
    expect(edit.after.value).toBe(
      '指标值≥12次，实际9次，偏差−3次。原因：场地改造，三场推迟。措施：次年三月前补齐。',
    );
    expect(edit.anchor.witnesses.map(({ text }) => text)).toEqual([
      '培训护理员场次',
      '≥12次',
      '10.00',
    ]);
  });

  it('settles the finding that asks for it', () => {
    const before = review({ H14: null });
    expect(before.findings.map(({ rule }) => rule)).toContain('reason-missing');
    const edit = officerReason(before, EVENTS, {
      cause: '受场地改造影响，三场培训推迟到次年',
      measure: '已商定新场地，三月前补齐',
    })!;
    const after = review({ H14: String(edit.after.value) });
    const aboutReasons = after.findings.filter(({ rule }) => rule.startsWith('reason-'));
    expect(aboutReasons).toEqual([]);
    expect(after.verdict).toBe('ready');
  });

  it('ends each part with one full stop and leaves a blank measure out', () => {
    expect(reasonText('指标值≥12次，实际9次', { cause: ' 场地改造。 ', measure: '  ' })).toBe(
      '指标值≥12次，实际9次。原因：场地改造。',
    );
    expect(reasonText(null, { cause: '场地改造；', measure: '另行安排' })).toBe(
      '原因：场地改造。措施：另行安排。',
    );
  });

  it('is never a formula, whatever he types', () => {
    expect(reasonText(null, { cause: '=1+1', measure: '' }).startsWith('原因：')).toBe(true);
  });

  it('does not take the place of a formula, and needs a cell of its own', () => {
    const held = review({ H14: { value: '', text: '', formula: '=A1' } });
    expect(reasonCell(held, EVENTS)).toBeNull();
    expect(officerReason(held, EVENTS, { cause: '场地改造', measure: '' })).toBeNull();
    expect(reasonCell(held, 99)).toBeNull();
  });

  it('is an edit no review can hold', () => {
    const reason: Edit<'reason'> = officerReason(review({ H14: null }), EVENTS, {
      cause: '场地改造',
      measure: '',
    })!;
    // @ts-expect-error a review's edits are of the computed fields alone
    const planned: Edit<ComputedField> = reason;
    expect(planned.field).toBe('reason');
  });
});
