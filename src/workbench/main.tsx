import { createRoot } from 'react-dom/client';
import { App } from './ui/app';
import { Workbench } from './workbench';
import './ui/workbench.css';

// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the page has it before any script runs
createRoot(document.getElementById('workbench')!).render(<App workbench={new Workbench()} />);
