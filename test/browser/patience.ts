/** Milliseconds that a page may take for anything: far more than it needs, so that a busy machine decides nothing. */
export const PATIENCE = 120_000;
