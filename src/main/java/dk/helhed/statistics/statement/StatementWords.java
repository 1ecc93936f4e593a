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
                .flatMap(one -> one.said().mandatory().stream().map(note -> named(one, words(note, one.said()))))
                .distinct()
                .toList();
    }

    /** What else the sources say of the numbers, each note once. */
    public List<String> voluntary() {
        return told.stream()
                .flatMap(one -> one.said().voluntary().stream().map(note -> named(one, words(note, one.said()))))
                .distinct()
                .toList();
    }

    /** All of it, line by line. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var one : told) {
            var said = one.said();
            said.mandatory().forEach(note -> lines.add(line("mandatory-note", named(one, words(note, said)))));
            said.voluntary().forEach(note -> lines.add(line("note", named(one, words(note, said)))));
            said.measures().stream()
                    .filter(measure -> !measure.metric().equals(Metric.UNSAID))
                    .forEach(measure -> lines.add(line("measure", named(one, words(measure, said)))));
            add(lines, "source", one, said.origin().source());
            add(lines, "updated", one, updated(said.origin()));
            add(lines, "contact", one, said.origin().contact());
        }
        return lines.stream().distinct().toList();
    }

    /** The note, after what it is about. */
    public String words(Note note, ReleaseStatement said) {
        var text = note.text().in(language.code());
        return note.isOfTheWhole() ? text : about(note.about(), said) + ": " + text;
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
        return said.isEmpty() ? unsaid(status.sign()) : status.sign() + ": " + said;
    }

    /** A mark that nobody explains, so that it is not taken for a slip. */
    public String unsaid(String sign) {
        return texts.text(language, "statistics-marks.unsaid", sign);
    }

    /** When the source last changed it; as it is written, where that is no moment or day that is known how to read. */
    public String updated(Colophon origin) {
        return new Written(origin.updated()).in(new Formats(language));
    }

    /** Dimensions and categories in the reader's language where the file has it. */
    public String about(Map<String, String> about, ReleaseStatement said) {
        return about.entrySet().stream()
                .map(place -> about(place.getKey(), place.getValue(), said.words()))
                .collect(Collectors.joining(", "));
    }

    private String about(String dimension, String category, Translations words) {
        var name = words.name(language.code(), dimension);
        return category.isEmpty() ? name : name + " = " + words.category(language.code(), dimension, category);
    }

    /** Unit, decimals, nature and what may not be added, as far as the file says. */
    public String words(StatedMeasure measure, ReleaseStatement statement) {
        var metric = measure.metric();
        var name = statement.words().name(language.code(), measure.name());
        var said = new ArrayList<String>();
        if (!metric.unit().isEmpty()) {
            said.add(text("unit", statement.words().name(language.code(), metric.unit())));
        }
        metric.decimals().ifPresent(decimals -> said.add(text("decimals", decimals)));
        metric.nature()
                .ifPresent(nature -> said.add(texts.text(language, "statistics.dataset.nature." + nature)
                        .toLowerCase(language.locale())));
        if (measure.forbidsAdding()) {
            said.add(text("not-added", measure.flag()));
        }
        return said.isEmpty() ? name : name + ": " + String.join(", ", said);
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
