package dk.helhed.statistics.catalog.unplaced;

import dk.helhed.kernel.Language;
import dk.helhed.web.SheetText;
import dk.helhed.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Texts without an area as a file, each with what to do about it, to be worked through outside. */
public record UnplacedList(Texts texts, Language language) {
    private static final String KEY = "statistics-listsmore.unplaced.";

    /** @param of what it is the list of, in letters and digits */
    public String fileName(String of) {
        return text("file", of).strip().replace(' ', '-') + ".csv";
    }

    public String csv(List<UnplacedText> unplaced) {
        return SheetText.of(
                Stream.of("text", "code", "rows-head", "cells-head", "what-to-do")
                        .map(this::text)
                        .toList(),
                unplaced.stream().map(this::row).toList());
    }

    private List<String> row(UnplacedText one) {
        return List.of(
                one.text(),
                one.code(),
                String.valueOf(one.rows()),
                one.cells().map(String::valueOf).orElse(""),
                one.now().map(area -> text("now", area)).orElseGet(() -> text("nowhere")));
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, KEY + key, arguments);
    }
}
