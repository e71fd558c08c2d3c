import { type BesideSaid, plainIndicator, type Role } from '../../companion';
import type { Form } from '../../form';
import type { SheetSnapshot } from '../../sheet';
import { type FileRole, tablesOfFile } from '../beside-tables';
import type { KeptSaid } from '../kept/beside-said';
import type { SessionCore } from '../core';
import { stopIfCancelled } from '../task-runner';
import { task } from './task';

/** 对照: what the officer does about the tables beside the forms. Nothing is ever written to them. */
export class BesideDesk {
  /** @param again reviews the form shown anew, as it was read */
  constructor(
    private readonly core: SessionCore,
    private readonly again: () => Promise<void>,
  ) {}

  /** Reads every other sheet of the workbook for tables, whatever its name. */
  look(): Promise<void> {
    const { core } = this;
    return task(core, '查找目标表', 'searching', async (signal) => {
      const shown = core.sheet;
      if (!shown) return;
      const sheets = await core.host.sheets();
      stopIfCancelled(signal);
      core.besideTables.keep(shown.workbook, sheets);
      const others = sheets.filter(({ id }) => id !== shown.id);
      const snapshots = await core.host.readAll({
        sheets: others,
        signal,
        onProgress: (progress) => core.setProgress(signal, 'searching', progress),
      });
      stopIfCancelled(signal);
      core.besideTables.learn(snapshots.map((snapshot) => core.readingOf(snapshot)));
      await this.again();
    });
  }

  /**
   * Lays the tables of a file beside the forms.
   * @returns why there are none, as one sentence; null when there are
   */
  async take(
    name: string,
    snapshots: readonly SheetSnapshot[],
    role: FileRole,
  ): Promise<string | null> {
    const tables = tablesOfFile(snapshots, role, this.core.layouts);
    if (tables.length === 0) {
      const what = role === 'targets' ? '绩效目标表' : '自评表';
      return `「${name}」中没有找到${what}，请核对后选择另一个文件。`;
    }
    this.core.besideTables.take(name, role, tables);
    this.#tell();
    await this.again();
    return null;
  }

  /** Takes a file away again. */
  async drop(name: string): Promise<void> {
    this.core.besideTables.drop(name);
    this.#tell();
    await this.again();
  }

  /** Says which table (its `companionKey`) a role's is; null: none is; undefined: nothing is said any more. */
  async sayTable(form: Form, role: Role, key: string | null | undefined): Promise<void> {
    this.core.besideSaid.sayTable(form, role, key);
    await this.again();
  }

  /** Says which approved indicator one of the form is; null: none; undefined: nothing is said any more. */
  async sayPair(form: Form, indicator: string, other: string | null | undefined): Promise<void> {
    this.core.besideSaid.sayPair(form, indicator, other);
    await this.again();
  }

  /** All that was said, by project. */
  get said(): readonly KeptSaid[] {
    return this.core.besideSaid.list();
  }

  /** What was said of the tables beside a form. */
  saidOf(form: Form): BesideSaid {
    return this.core.besideSaid.of(form);
  }

  /** Whether anything was said of an indicator of a form. */
  isSaidOf(form: Form, indicator: string): boolean {
    const { pairs = [] } = this.saidOf(form);
    return pairs.some((one) => plainIndicator(one.indicator) === plainIndicator(indicator));
  }

  async forget(project: string): Promise<void> {
    this.core.besideSaid.forget(project);
    await this.again();
  }

  #tell(): void {
    this.core.set({ besideFiles: this.core.besideTables.files });
  }
}
