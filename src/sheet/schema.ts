import { config, z } from 'zod';

// Compiling schemas takes `eval`, which the pages forbid: even the attempt is reported as a breach.
// It has to be off before the first schema is made, so everyone takes `z` from here.
config({ jitless: true });

export { z };
