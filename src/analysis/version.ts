/** Counts up with every change of cleaning or analysis that should make a bot read again what it has already read. */
export const analysisVersion = 13;
