import fc from 'fast-check';
import { readForms } from '../../src/form';
import { generatedForm } from './generate-form';
import { cellName, fundCells, indicatorCells, levelsOf } from './show';

test('reading recovers what was generated, field by field', () => {
  fc.assert(
    fc.property(generatedForm(), (drawn) => {
      const { forms, refusal } = readForms(drawn.sheet);
      expect(refusal).toBeNull();
      expect(forms).toHaveLength(1);
      const form = forms[0]!;
      const { fund, total } = form;
      expect({
        project: [cellName(form.project), form.project!.text],
        department: [cellName(form.department), form.department!.text],
        unit: [cellName(form.unit), form.unit!.text],
        fund: [fund!.total, ...fund!.sources].map(fundCells),
        kinds: [fund!.total, ...fund!.sources].map((row) => row!.kind),
        indicators: form.indicators.map(indicatorCells),
        levels: form.indicators.map(levelsOf),
        names: form.indicators.map((one) => one.name.text),
        total: [cellName(total!.weight), cellName(total!.score)],
        grade: cellName(form.grade),
        ambiguous: form.gaps.filter(({ kind }) => kind === 'ambiguous'),
      }).toEqual({
        project: [drawn.project, drawn.model.project],
        department: [drawn.department, drawn.model.department],
        unit: [drawn.unit, drawn.model.unit],
        fund: drawn.fund,
        kinds: drawn.model.fund.map(({ kind }) => kind),
        indicators: drawn.indicators,
        levels: drawn.levels,
        names: drawn.model.indicators.map(({ name }) => name),
        total: [drawn.totalWeight, drawn.totalScore],
        grade: drawn.grade,
        ambiguous: [],
      });
    }),
    { numRuns: Number(process.env['FORM_RUNS'] ?? 150) },
  );
});
