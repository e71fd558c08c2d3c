import {
  checkStandard,
  copyOf,
  memoryStore,
  readStandard,
  Session,
  standardEffects,
  standardText,
} from '../../../src/session';
import { findStandard, type Standard, STANDARDS } from '../../../src/standards';
import { BOOKS } from '../books';
import { DeskHost } from '../desk-host';

const shanghai = findStandard('shanghai')!;
const open = (store = memoryStore(), book = 'correct.xlsx') =>
  new Session(new DeskHost(BOOKS[book]!()), { store, quiet: 5 });

function shown(session: Session) {
  const { screen } = session.state;
  if (screen.kind !== 'result') throw new Error(screen.kind);
  return screen.review.reviews[screen.current]!;
}

/** The copy of the Shanghai standard with figures rounded half up. */
function rounded(): Standard {
  const copy = copyOf(shanghai, STANDARDS);
  const value = { mode: 'half-up', digits: 2 } as const;
  const { rateRounding, scoreRounding } = copy.parameters;
  return {
    ...copy,
    parameters: {
      ...copy.parameters,
      rateRounding: { ...rateRounding, value },
      scoreRounding: { ...scoreRounding, value },
    },
  };
}

describe('a standard of the officer’s own', () => {
  it('begins as a copy under a name no other has', () => {
    const first = copyOf(shanghai, STANDARDS);
    expect([first.id, first.label]).toEqual(['shanghai-copy', `${shanghai.label}·自有`]);
    const second = copyOf(first, [...STANDARDS, first]);
    expect(second.id).toBe('shanghai-copy-2');
    expect(checkStandard(second).faults).toEqual([]);
  });

  it('is chosen when it is kept, scores the form at once, and outlives the pane', async () => {
    const store = memoryStore();
    const session = open(store);
    await session.check();
    await session.keepStandard(rounded());
    expect(shown(session).standard.id).toBe('shanghai-copy');
    const again = open(store);
    expect(again.standard.id).toBe('shanghai-copy');
    expect(again.standards.map(({ id }) => id)).toContain('shanghai-copy');
  });

  it('gives way to the default when it is removed', async () => {
    const session = open();
    await session.check();
    await session.keepStandard(rounded());
    await session.removeStandard('shanghai-copy');
    expect(session.ownStandards).toEqual([]);
    expect(shown(session).standard.id).toBe('shanghai');
  });

  it('never takes the place of a shipped one', async () => {
    const session = open();
    await session.keepStandard({ ...rounded(), id: 'shanghai', label: '冒名' });
    expect(session.standard.label).toBe(shanghai.label);
  });

  it('is the same after export and import', () => {
    expect(readStandard(standardText(rounded()))).toEqual({ standard: rounded(), faults: [] });
  });

  it('says why a text is no standard', () => {
    expect(readStandard('不是口径').faults).toEqual([
      '这不是口径文件，请选择从本产品导出的口径文件。',
    ]);
    expect(readStandard('{}').standard).toBeNull();
  });

  it('is refused with a gap between its grades and nothing', () => {
    const { parameters } = shanghai;
    const grades = { ...parameters.grades, value: [{ name: '优', from: 90 }] };
    const { standard, faults } = checkStandard({
      ...shanghai,
      parameters: { ...parameters, grades },
    });
    expect(standard).toBeNull();
    expect(faults).toEqual(['评分等级没有覆盖到 0 分。']);
  });
});

describe('what another standard changes', () => {
  it('lists the numbers of the form that change, before and after', async () => {
    const session = open();
    await session.check();
    const review = shown(session);
    // Table 9: 57.0299… % is cut to 57.02 and rounded to 57.03; 5.70 of 10 points either way.
    expect(standardEffects(review, rounded())).toEqual([
      { title: '执行率', before: '57.02', after: '57.03' },
    ]);
    expect(standardEffects(review, shanghai)).toEqual([]);
  });

  it('shows a changed grade', async () => {
    const session = open();
    await session.check();
    const { parameters } = shanghai;
    const value = parameters.grades.value.map((one) =>
      one.name === '优' ? { ...one, from: 95 } : one,
    );
    const stricter = {
      ...shanghai,
      parameters: { ...parameters, grades: { ...parameters.grades, value } },
    };
    expect(standardEffects(shown(session), stricter)).toEqual([
      { title: '评分等级', before: '优', after: '良' },
    ]);
  });
});
