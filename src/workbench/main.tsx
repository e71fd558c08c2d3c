import { createRoot } from 'react-dom/client';
import { App } from './ui/app';
import { Workbench } from './workbench';
import './ui/workbench.css';

createRoot(document.getElementById('workbench')!).render(<App workbench={new Workbench()} />);
