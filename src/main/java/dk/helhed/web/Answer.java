package dk.helhed.web;

import java.util.Optional;

/** What a route answers: a page, the same form again with what to mend, or the way to another page. */
public sealed interface Answer permits Page, Answer.Mend, Answer.Conflict, Answer.GoTo {

    /** The form once more, with what is wrong in it (422). */
    record Mend(Page page) implements Answer {}

    /** Somebody else changed it first (409). */
    record Conflict(Page page) implements Answer {}

    /** On to another page (303), with a word about what was done. */
    record GoTo(String path, Optional<Notice> notice) implements Answer {}

    static Answer mend(Page page) {
        return new Mend(page);
    }

    static Answer conflict(Page page) {
        return new Conflict(page);
    }

    static Answer goTo(String path) {
        return new GoTo(path, Optional.empty());
    }

    /** @param key the text that says what was done; it is shown once, at the top of the page */
    static Answer goTo(String path, String key, Object... arguments) {
        return new GoTo(path, Optional.of(Notice.of(key, arguments)));
    }
}
