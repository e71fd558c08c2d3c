import { createContext, useContext } from 'react';
import type { PageId } from './page-id';

/** Opens a page of the pane from anywhere in it. */
export const OpenPageContext = createContext<(page: PageId) => void>(() => undefined);

export function useOpenPage(): (page: PageId) => void {
  return useContext(OpenPageContext);
}
