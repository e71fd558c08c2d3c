import 'core-js/stable/array/at';
import { associateRibbon } from '../commands';
import { ExcelHost } from '../hosts/excel';
import type { Session } from '../session';
import { mountPane } from './mount';
import { officeTheme } from './office-theme';

/** The pane in Excel. support.js loads it once Office is ready and this Excel is new enough. */
const element = document.getElementById('pane')!;
element.className = '';
mountPane(element, new ExcelHost(), { theme: officeTheme(), onSession: connectRibbon });

function connectRibbon(session: Session): void {
  associateRibbon({ session, showPane: () => Office.addin.showAsTaskpane() });
}
