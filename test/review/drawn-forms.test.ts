import { join } from 'node:path';
import { reviewSheet } from '../../src/review';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';
import { type DrawnForm, drawnForms, drawnSheet } from '../fixtures/forms/drawn-form';
import { whatIsFound } from '../fixtures/forms/what-is-found';

/** About the drawing itself, not about what is found. */
const NOT_FOUND = new Set(['standard', 'merges', 'forms']);

/** Forms that only their layout makes odd; what is lost or slides is tried on the others. */
const ODD = join(__dirname, '../fixtures/odd-forms');

const FORMS = [...drawnForms(), ...drawnForms(ODD)].map((one) => [one.name, one] as const);

describe.each(FORMS)('%s', (_name, one) => {
  test.each([false, true])(
    'is found as a careful reader finds it, every cell a text: %s',
    (asText) => {
      const { reviews } = reviewSheet(drawnSheet(one, asText), { standard: standardOf(one) });
      expect(reviews).toHaveLength(Number(one.expected.get('forms') ?? 1));
      reviews.forEach((review, i) => {
        const expected = expectedOf(one, i);
        const found = whatIsFound(review);
        const keys = Object.keys(expected);
        expect(Object.fromEntries(keys.map((key) => [key, found[key]]))).toEqual(expected);
      });
    },
  );
});

/** What is expected of one form of the sheet; keys of the second one begin with `2.`. No error is expected where none is named. */
function expectedOf({ expected }: DrawnForm, index: number): Record<string, string> {
  const prefix = index === 0 ? '' : `${index + 1}.`;
  const own = [...expected].flatMap(([key, value]) => {
    const bare = key.slice(prefix.length);
    const isOwn = key.startsWith(prefix) && !/^\d\./.test(bare) && !NOT_FOUND.has(bare);
    return isOwn ? [[bare, value] as const] : [];
  });
  return { errors: '-', ...Object.fromEntries(own) };
}

function standardOf({ expected }: DrawnForm) {
  const id = expected.get('standard');
  return id ? findStandard(id)! : DEFAULT_STANDARD;
}
