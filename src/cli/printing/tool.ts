import info from '../../../package.json';

/** What made a report. */
export const TOOL = { name: info.name, version: info.version } as const;
