package dk.helhed.audit;

/** Number and hash of the last link; number 0 before the first one. */
record ChainEnd(long number, String hash) {}
