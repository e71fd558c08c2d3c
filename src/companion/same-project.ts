import type { Companion, Form } from '../form';
import { plainProject, plainText } from './plain-name';

/** Whether a table speaks of the form's project: `same`, `other`, or `unsaid` where one prints no name. */
export function projectMatch(form: Form, table: Companion): 'same' | 'other' | 'unsaid' {
  const [own, other] = [form.project?.text ?? '', table.project?.text ?? ''].map(plainProject);
  if (!own || !other) return 'unsaid';
  return own === other ? 'same' : 'other';
}

/** Whether both print the same 实施单位, or one of them prints none. */
export function mayBeSameUnit(form: Form, table: Companion): boolean {
  const [own, other] = [plainText(form.unit?.text ?? ''), plainText(table.unit?.text ?? '')];
  return own === '' || other === '' || own.includes(other) || other.includes(own);
}
