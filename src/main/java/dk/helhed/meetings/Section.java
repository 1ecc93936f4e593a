package dk.helhed.meetings;

import dk.helhed.kernel.Language;

/**
 * One section of a board's papers.
 *
 * @param key stable name within the board's template, such as {@code okonomi}
 * @param required an item to be decided is not released while it is empty
 */
public record Section(String key, Role role, String titleDa, String titleEn, boolean required) {

    /** What a section holds. Only summary and text are written as running text. */
    public enum Role {
        SUMMARY,
        RECOMMENDATION,
        TEXT,
        ATTACHMENTS,
        DECISION
    }

    public boolean isWritten() {
        return role == Role.SUMMARY || role == Role.TEXT;
    }

    public String title(Language language) {
        return language == Language.DANISH ? titleDa : titleEn;
    }
}
