import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Field, Form, FundRow } from '../form';
import type { Standard } from '../standards';

/**
 * A word of 16 hexadecimal digits that stays the same while every figure and text of the form and
 * every parameter of the standard stay the same; where on the sheet the form lies does not count.
 */
export function fingerprint(form: Form, standard: Standard): string {
  const inputs = [formTexts(form), standard.id, standard.parameters];
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(inputs)))).slice(0, 16);
  return (digest.match(/.{4}/g) ?? []).join('-');
}

function formTexts(form: Form) {
  const { fund } = form;
  return [
    texts([form.title, form.project, form.department, form.unit]),
    fund && [fund.unit, ...[fund.total, ...fund.sources].map(fundTexts)],
    texts([form.goals.planned, form.goals.achieved]),
    form.indicators.map((row) => [
      row.level1?.text ?? null,
      row.level2?.text ?? null,
      ...texts([row.name]),
      row.target?.joined ?? null,
      row.actual?.joined ?? null,
      ...texts([row.weight, row.score, row.reason]),
    ]),
    texts([form.total?.weight, form.total?.score, form.grade, form.remark]),
  ];
}

function fundTexts(row: FundRow | null) {
  if (!row) return null;
  const { initial, budget, executed, weight, rate, score, reason } = row;
  return [row.label, ...texts([initial, budget, executed, weight, rate, score, reason])];
}

function texts(fields: readonly (Field | null | undefined)[]): (string | null)[] {
  return fields.map((field) => field?.text ?? null);
}
