package dk.helhed.geography.area;

import org.jspecify.annotations.Nullable;

/** A new area as typed; a field that was not sent is empty. */
record AreaForm(String level, String name, String parent, String colour, String outside, String scheme, String code) {
    static final AreaForm EMPTY = new AreaForm("DISTRICT", "", "", "0", "", "", "");

    AreaForm(
            @Nullable String level,
            @Nullable String name,
            @Nullable String parent,
            @Nullable String colour,
            @Nullable String outside,
            @Nullable String scheme,
            @Nullable String code) {
        this.level = typed(level);
        this.name = typed(name);
        this.parent = typed(parent);
        this.colour = typed(colour);
        this.outside = typed(outside);
        this.scheme = typed(scheme);
        this.code = typed(code);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
