package dk.helhed.statistics.arealist.reference;

import org.jspecify.annotations.Nullable;

/** A number as typed; a field that was not sent is empty. */
record ReferenceForm(String reference, String listYear, String value, String source) {
    static final ReferenceForm EMPTY = new ReferenceForm("NATIONAL_CONVICTED", "", "", "");

    ReferenceForm(
            @Nullable String reference, @Nullable String listYear, @Nullable String value, @Nullable String source) {
        this.reference = typed(reference);
        this.listYear = typed(listYear);
        this.value = typed(value);
        this.source = typed(source);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
