import { serveFolder as serve, type Served } from '../../scripts/serve';

export type { Served };

/**
 * Serves what a test opens as `npm start` does, but for good: a page that is opened again then has its
 * scripts as the browser compiled them, which is half of what opening it takes.
 */
export function serveFolder(folder: string): Promise<Served> {
  return serve(folder, 0, true);
}
