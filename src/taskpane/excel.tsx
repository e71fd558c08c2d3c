import 'core-js/stable/array/at';
import { associateRibbon } from '../commands';
import { ExcelHost } from '../hosts/excel';
import type { Session } from '../session';
import { diagnosisPage } from './diagnosis/diagnosis-page';
import { readSheets } from './beside/read-sheets';
import { mountPane } from './mount';
import { officeTheme } from './frame/office-theme';

/** The pane in Excel. support.js loads it once Office is ready and this Excel is new enough. */
// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the page has it before any script runs
const element = document.getElementById('pane')!;
element.className = '';
const host = new ExcelHost();
mountPane(element, host, {
  theme: officeTheme(),
  onSession: connectRibbon,
  readSheets,
  pages: [diagnosisPage(host)],
});

function connectRibbon(session: Session): void {
  associateRibbon({ session, showPane: () => Office.addin.showAsTaskpane() });
}
