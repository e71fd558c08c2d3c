import { ExcelHost } from '../hosts/excel';
import { bureauOfPage, Session } from '../session';
import { associateRibbon } from './ribbon';

/**
 * The page of the ribbon buttons in an Office program without the runtime that pane and buttons
 * share. It has no pane to show: what there is to see are the marks in the sheet.
 */
void Office.onReady(() => {
  const { bureau } = bureauOfPage();
  const session = new Session(new ExcelHost(), { bureau });
  associateRibbon({ session, showPane: async () => undefined });
});
