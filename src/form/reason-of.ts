import type { Field, Form } from './form';

/** Where a row says why: in its own cell, or in the one explanation cell of a form without a column for it. */
export function reasonOf(
  { remark }: Pick<Form, 'remark'>,
  { reason }: { readonly reason: Field | null },
): Field | null {
  return reason ?? remark;
}
