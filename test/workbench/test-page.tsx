import { createRoot } from 'react-dom/client';
import { App } from '../../src/workbench/ui/app';
import { Workbench } from '../../src/workbench/workbench';
import '../../src/workbench/ui/workbench.css';
import { PageBridge } from './page-bridge';

declare global {
  interface Window {
    /** The way of the tests to the host in the page. */
    bridge: PageBridge;
  }
}

const workbench = new Workbench();
window.bridge = new PageBridge(workbench);
createRoot(document.getElementById('workbench')!).render(<App workbench={workbench} />);
