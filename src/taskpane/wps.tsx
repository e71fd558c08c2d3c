import '../../wps/wps.css';
import {
  type AddinMembers,
  type EtApplication,
  hidePane,
  listenToRibbon,
  measurements,
  waitForApplication,
  WpsHost,
} from '../hosts/wps';
import type { Session } from '../session';
import { diagnosisPage } from './diagnosis/diagnosis-page';
import { mountPane } from './mount';

const NOT_WPS = '请在 WPS 表格中打开本加载项：在「绩效自评」选项卡中点「打开窗格」。';

/** The pane in WPS 表格: what it needs is injected before its scripts run, in some builds later. */
// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the page has it before any script runs
const element = document.getElementById('pane')!;
void waitForApplication(window).then((application) => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- in an add-in the application has them
  if (application) mount(application as EtApplication & AddinMembers);
  else element.textContent = NOT_WPS;
});

function mount(app: EtApplication & AddinMembers): void {
  const host = new WpsHost(app);
  element.className = '';
  element.textContent = '';
  mountPane(element, host, {
    onCollapse: () => hidePane(app),
    onSession: (session) => listenToRibbon(app.PluginStorage, orders(session)),
    // WPS does not tell its colours, and its windows stay light on a dark desktop.
    theme: { dark: () => false, onChange: () => () => undefined },
    pages: [diagnosisPage(host, measurements(app, host.blocks))],
  });
}

/** What the ribbon's buttons do, by the names wps/js/ribbon.js gives them. */
function orders(session: Session): (command: string) => void {
  const known: Readonly<Record<string, () => Promise<unknown>>> = {
    reviewAndWrite: () => session.write('active'),
    clearMarks: () => session.clearMarks('active'),
    undoWrite: () => session.undo('active'),
  };
  // What a session does it also reports; nothing is left to be caught here.
  return (command) => void known[command]?.();
}
