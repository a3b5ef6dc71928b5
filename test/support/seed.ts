import fc from 'fast-check';

/** The same inputs in every run, so that a failure is seen by everyone; other ones with `GUIJU_SEED=<number> npm test`. */
fc.configureGlobal({ seed: Number(process.env.GUIJU_SEED ?? 20_261_124) });
