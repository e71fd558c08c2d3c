import { checkHtml, checkSheet, preReviewHtml, returnLetter } from '../../src/documents';
import { reportSheet, reviewSheet, textReport } from '../../src/review';
import { RULES } from '../../src/rules';
import { STANDARDS } from '../../src/standards';
import { EVERY_KIND, EVERY_SHEET } from '../fixtures/every-sheet';

/** What only the makers know: the tables the product was tried on. */
const OWN_SAMPLES = /参考表|十一张|样例|示例表|表 ?\d+(?:、\d+)* ?的/;

test('no source of a standard and no basis of a rule names what the product was tried on', () => {
  const said = [...STANDARDS, ...RULES].map((one) => [one.id, JSON.stringify(one)] as const);
  expect(said.length).toBeGreaterThan(80);
  for (const [id, text] of said) {
    expect([id, text]).not.toEqual([id, expect.stringMatching(OWN_SAMPLES)]);
    // one bureau's name is no authority for another's form
    expect([id, text]).not.toEqual([id, expect.stringContaining('就业促进中心')]);
  }
});

test('no sentence, explanation or paper of any form names what the product was tried on', () => {
  let forms = 0;
  for (const [name, sheet] of [...EVERY_SHEET, ...EVERY_KIND]) {
    if (name.endsWith('as texts')) continue;
    const all = reviewSheet(sheet);
    const papers = all.reviews.flatMap((review) => {
      forms += 1;
      const paper = checkSheet(review, { file: null, version: '1' });
      return [checkHtml([paper]), returnLetter(review), preReviewHtml(review), textReport(review)];
    });
    const said = [...papers, JSON.stringify(reportSheet(all))].join('\n');
    expect([name, said.match(OWN_SAMPLES)?.[0] ?? null]).toEqual([name, null]);
  }
  expect(forms).toBeGreaterThan(200);
});
