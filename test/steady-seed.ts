import fc from 'fast-check';

/*
 * Property tests draw the same cases in every run, so that a change is judged by what it changed;
 * FC_SEED=<number> draws others, and so does a higher number of runs.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_240_315) });
