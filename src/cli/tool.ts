import { name, version } from '../../package.json';

/** What made a report. */
export const TOOL = { name, version } as const;
