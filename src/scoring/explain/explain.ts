import type { Field } from '../../form';
import type { CellAddress } from '../../sheet';
import { PARAMETER_TITLES, ROUNDING_TITLES, type Parameter, type Rounding } from '../../standards';
import type { StandardParameters } from '../../standards';
import type { Explanation } from '../shared/explanation';

/** A number worked out from others. */
export function worked(
  label: string,
  value: string,
  formula: string,
  children: readonly Explanation[],
): Explanation {
  return { label, value, formula, cell: null, parameter: null, children };
}

/**
 * An explanation put together when somebody first looks at it: a form is scored under every standard,
 * and only some rows of one of them are ever looked at.
 */
export function deferred(build: () => Explanation): Explanation {
  return new Deferred(build);
}

class Deferred implements Explanation {
  readonly #build: () => Explanation;
  #built: Explanation | null = null;

  constructor(build: () => Explanation) {
    this.#build = build;
  }

  get label() {
    return this.#tree.label;
  }

  get value() {
    return this.#tree.value;
  }

  get formula() {
    return this.#tree.formula;
  }

  get cell() {
    return this.#tree.cell;
  }

  get parameter() {
    return this.#tree.parameter;
  }

  get children() {
    return this.#tree.children;
  }

  get #tree(): Explanation {
    return (this.#built ??= this.#build());
  }
}

/** A number that stands in a cell of the form. */
export function cellLeaf(label: string, value: string, at: CellAddress | Field): Explanation {
  const cell = 'at' in at ? at.at : at;
  return { label, value, formula: null, cell, parameter: null, children: [] };
}

/** A rule or a number of the standard, with where it was read. */
export function parameterLeaf(title: string, value: string, source: string): Explanation {
  return {
    label: title,
    value,
    formula: null,
    cell: null,
    parameter: { title, source },
    children: [],
  };
}

/** How the standard rounds, as a leaf. */
export function roundingLeaf(
  name: keyof StandardParameters & ('rateRounding' | 'scoreRounding'),
  { value, source }: Parameter<Rounding>,
): Explanation {
  return parameterLeaf(PARAMETER_TITLES[name], ROUNDING_TITLES[value.mode], source);
}
