package dk.helhed.statistics.statement;

/**
 * Where a table comes from, in the file's own words; what it does not say is empty.
 *
 * @param contact who answers for it
 * @param updated when it was last updated, as the file writes it
 */
public record Colophon(String source, String contact, String updated) {
    public static final Colophon UNSAID = new Colophon("", "", "");
}
