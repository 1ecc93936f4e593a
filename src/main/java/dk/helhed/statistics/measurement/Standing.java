package dk.helhed.statistics.measurement;

/** Which releases answer. */
enum Standing {
    /** Those that count now. */
    CURRENT,
    /** Of each dataset the one that counted before; where there was none, the one that counts now. */
    PREVIOUS
}
