import { z } from '../../sheet/schema';
import {
  type BesideSaid,
  type PairSaid,
  plainIndicator,
  plainProject,
  type Role,
} from '../../companion';
import type { Form } from '../../form';
import { type KeyValueStore, readJson, writeJson } from './storage';

const KEY = 'beside';

const ROLES = ['targets', 'adjusted', 'monitored', 'last-year'] as const;

const kept = z.object({
  project: z.string(),
  tables: z.partialRecord(z.enum(ROLES), z.string().nullable()),
  pairs: z.array(z.object({ indicator: z.string(), other: z.string().nullable() })),
});

/** What the officer said of the tables beside the forms of one project. */
export type KeptSaid = z.infer<typeof kept>;

/** What the officer said of tables and indicators, by project; kept on this machine until he forgets it. */
export class BesideSaidStore {
  constructor(private readonly store: KeyValueStore) {}

  list(): KeptSaid[] {
    const stored = readJson(this.store, KEY);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = kept.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }

  of(form: Form): BesideSaid {
    return this.#of(form);
  }

  /** Says which table a role's is; null: none is; undefined: nothing said any more. */
  sayTable(form: Form, role: Role, key: string | null | undefined): void {
    const tables = { ...this.#of(form).tables };
    if (key === undefined) delete tables[role];
    else tables[role] = key;
    this.#replace({ ...this.#of(form), tables });
  }

  /** Says which indicator of the table one of the form is; `other` undefined takes back what was said. */
  sayPair(form: Form, indicator: string, other: string | null | undefined): void {
    const isAbout = (one: PairSaid) =>
      plainIndicator(one.indicator) === plainIndicator(indicator) ||
      (typeof other === 'string' &&
        one.other !== null &&
        plainIndicator(one.other) === plainIndicator(other));
    const pairs = this.#of(form).pairs.filter((one) => !isAbout(one));
    if (other !== undefined) pairs.push({ indicator, other });
    this.#replace({ ...this.#of(form), pairs });
  }

  forget(project: string): void {
    this.#save(this.list().filter((one) => one.project !== project));
  }

  #of(form: Form): KeptSaid {
    const project = projectKey(form);
    const found = this.list().find((one) => one.project === project);
    return found ?? { project, tables: {}, pairs: [] };
  }

  #replace(said: KeptSaid): void {
    const others = this.list().filter(({ project }) => project !== said.project);
    const isEmpty = said.pairs.length === 0 && Object.keys(said.tables).length === 0;
    this.#save(isEmpty ? others : [...others, said]);
  }

  #save(list: readonly KeptSaid[]): void {
    if (list.length > 0) writeJson(this.store, KEY, list);
    else this.store.remove(KEY);
  }
}

/** The project as it is compared; a form without one is known by its sheet. */
function projectKey({ project, snapshot }: Form): string {
  return plainProject(project?.text ?? '') || snapshot.name;
}
