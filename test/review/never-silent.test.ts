import { EVERY_KIND, EVERY_SHEET } from '../fixtures/every-sheet';
import { reviewOnce } from './review-once';

test.each([...EVERY_SHEET, ...EVERY_KIND])(
  '%s asks a question wherever it needs review',
  (_, sheet) => {
    const silent = reviewOnce(sheet).reviews.filter(
      ({ verdict, findings, breaches }) =>
        verdict === 'needs-review' &&
        breaches.length === 0 &&
        !findings.some(
          ({ severity, id }) => ['error', 'review'].includes(severity) || id === 'judged',
        ),
    );
    expect(silent.map(({ form }) => form.area)).toEqual([]);
  },
);
