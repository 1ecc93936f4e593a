package dk.helhed.geography.shape;

/** What came of reading a file. */
public sealed interface Reading {

    /** It is a collection of features; single features may still have faults. */
    record Read(FeatureFile file) implements Reading {}

    /** It is not, and nothing of it can be used. */
    record Unreadable(Fault fault) implements Reading {}
}
