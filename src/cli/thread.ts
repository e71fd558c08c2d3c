import { join } from 'node:path';
import { runCompiled } from './threads/run-compiled';

/** What a thread of the built command begins with. */
runCompiled(join(__dirname, 'work.js'));
