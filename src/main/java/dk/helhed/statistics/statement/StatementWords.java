package dk.helhed.statistics.statement;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.web.Formats;
import dk.helhed.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the files behind some numbers say of them, in the reader's words. */
public final class StatementWords {
    private final List<Told> told;
    private final Texts texts;
    private final Language language;

    /** @param name of the dataset, named where there are several */
    public record Told(String name, ReleaseStatement said) {}

    /** @param key the same in every language */
    public record Line(String key, String name, String words) {
        public boolean isMandatory() {
            return key.equals("mandatory-note");
        }
    }

    public StatementWords(List<Told> told, Texts texts, Language language) {
        this.told = List.copyOf(told);
        this.texts = texts;
        this.language = language;
    }

    /** What must stand wherever the numbers are, each note once. */
    public List<String> mandatory() {
        return told.stream()
                .flatMap(one -> one.said().mandatory().stream().map(note -> named(one, words(note))))
                .distinct()
                .toList();
    }

    /** All of it, line by line. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var one : told) {
            var said = one.said();
            said.mandatory().forEach(note -> lines.add(line("mandatory-note", named(one, words(note)))));
            said.voluntary().forEach(note -> lines.add(line("note", named(one, words(note)))));
            said.measures().stream()
                    .filter(measure -> !measure.metric().equals(Metric.UNSAID))
                    .forEach(measure -> lines.add(line("measure", named(one, words(measure)))));
            add(lines, "source", one, said.origin().source());
            add(lines, "updated", one, updated(said.origin()));
            add(lines, "contact", one, said.origin().contact());
        }
        return lines.stream().distinct().toList();
    }

    /** The note, after what it is about. */
    public String words(Note note) {
        var text = note.text().in(language.code());
        return note.isOfTheWhole() ? text : about(note.about()) + ": " + text;
    }

    /** What a mark means: in the file's own words, else as the code list has it; empty where nobody says. */
    public String words(StatedStatus status) {
        var said = status.words().in(language.code()).strip();
        return said.isEmpty() && status.isKnown()
                ? texts.text(language, "statistics-marks.code." + status.sign())
                : said;
    }

    /** The mark and what it means: "e: estimated". */
    public String named(StatedStatus status) {
        var said = words(status);
        return said.isEmpty() ? status.sign() : status.sign() + ": " + said;
    }

    /** When the source last changed it; as it is written, where that is no moment or day that is known how to read. */
    public String updated(Colophon origin) {
        return new Written(origin.updated()).in(new Formats(language));
    }

    public static String about(Map<String, String> about) {
        return about.entrySet().stream()
                .map(place -> place.getValue().isEmpty() ? place.getKey() : place.getKey() + " = " + place.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Unit, decimals, nature and what may not be added, as far as the file says. */
    public String words(StatedMeasure measure) {
        var metric = measure.metric();
        var said = new ArrayList<String>();
        if (!metric.unit().isEmpty()) {
            said.add(text("unit", metric.unit()));
        }
        metric.decimals().ifPresent(decimals -> said.add(text("decimals", decimals)));
        metric.nature()
                .ifPresent(nature -> said.add(texts.text(language, "statistics.dataset.nature." + nature)
                        .toLowerCase(language.locale())));
        if (!metric.mayBeAdded()) {
            said.add(text("not-added", measure.flag()));
        }
        return said.isEmpty() ? measure.name() : measure.name() + ": " + String.join(", ", said);
    }

    private void add(List<Line> lines, String key, Told one, String words) {
        if (!words.isBlank()) {
            lines.add(line(key, named(one, words.strip())));
        }
    }

    private String named(Told one, String words) {
        return told.size() > 1 ? one.name() + ": " + words : words;
    }

    private Line line(String key, String words) {
        return new Line(key, text("line." + key), words);
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "statistics-kept." + key, arguments);
    }
}
