import { gatherTables, isCompanionName, lastYearTables, type Source } from '../../companion';
import type { Companion } from '../../form';
import type { FileHost, Limits } from '../../hosts/file';
import { isDocumentName } from '../../hosts/file/formats';
import type { LayoutCorrection } from '../../form';
import { fileError } from '../errors/file-error';
import { findFiles } from './find-files';
import { openDocument } from './read-workbook';
import { UsageError } from '../errors/usage-error';

/** The files that --approved and --last-year name; plain data, so that it can go to another thread. */
export interface CompanionPaths {
  readonly approved: readonly string[];
  readonly lastYear: readonly string[];
}

export const NO_COMPANIONS: CompanionPaths = { approved: [], lastYear: [] };

/** Read once in each thread, whatever the number of files reviewed. */
const READ = new Map<string, Promise<readonly Companion[]>>();

/**
 * The tables of the files and folders named.
 * @throws UsageError when one of them cannot be read, or none holds such a table
 */
export function tablesNamed(
  paths: CompanionPaths,
  limits: Limits,
  layouts: readonly LayoutCorrection[],
): Promise<readonly Companion[]> {
  if (paths.approved.length + paths.lastYear.length === 0) return Promise.resolve([]);
  const key = JSON.stringify(paths);
  const known = READ.get(key) ?? readTables(paths, limits, layouts);
  READ.set(key, known);
  return known;
}

async function readTables(
  { approved, lastYear }: CompanionPaths,
  limits: Limits,
  layouts: readonly LayoutCorrection[],
): Promise<readonly Companion[]> {
  const targets = gatherTables(await sourcesIn(approved, limits), { layouts }).filter(
    ({ kind }) => kind !== 'last-year',
  );
  if (approved.length > 0 && targets.length === 0) {
    throw new UsageError('--approved 的文件中没有绩效目标表：请核对文件。');
  }
  const before = lastYearTables(await sourcesIn(lastYear, limits), { layouts });
  if (lastYear.length > 0 && before.length === 0) {
    throw new UsageError('--last-year 的文件中没有自评表：请核对文件。');
  }
  return [...targets, ...before];
}

async function sourcesIn(paths: readonly string[], limits: Limits): Promise<Source[]> {
  const sources: Source[] = [];
  for (const { path, error } of findFiles(paths, null, { accepts: isDocumentName })) {
    try {
      if (error) throw error;
      const opened = await openDocument(path, limits);
      for (const sheet of await opened.host.sheets()) {
        sources.push({ snapshot: await opened.host.read({ sheet }) });
      }
    } catch (fault) {
      throw new UsageError(`对照文件 ${path}：${fileError(fault).message}`);
    }
  }
  return sources;
}

/** The tables on the sheets of the workbook itself that are named like one; other sheets cost no time. */
export async function tablesBeside(
  host: FileHost,
  layouts: readonly LayoutCorrection[],
): Promise<readonly Companion[]> {
  const sheets = await host.sheets();
  if (sheets.length < 2) return [];
  const sources: Source[] = [];
  for (const sheet of sheets) {
    if (isCompanionName(sheet.name)) sources.push({ snapshot: await host.read({ sheet }) });
  }
  return gatherTables(sources, { layouts });
}
