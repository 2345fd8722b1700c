import fc from 'fast-check';

// Property tests draw the same cases in every run, so that a red run is a change's and not chance's. To look for new ones:
// FC_SEED=random npm test, or FC_SEED=NUMBER to see a reported case again.
const wanted = process.env['FC_SEED'] ?? '20241113';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
