package dk.helhed.statistics.marking;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.StatedStatus;
import dk.helhed.statistics.statement.StatementWords;
import dk.helhed.web.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Marks in the reader's words. */
public final class MarkWords {
    private static final String BETWEEN = "; ";

    private final Map<UUID, ReleaseStatement> said;
    private final Texts texts;
    private final Language language;
    private final StatementWords words;

    /** @param said of the releases that are read */
    public MarkWords(Map<UUID, ReleaseStatement> said, Texts texts, Language language) {
        this.said = Map.copyOf(said);
        this.texts = texts;
        this.language = language;
        this.words = new StatementWords(List.of(), texts, language);
    }

    /** What a value is marked with, as its files write it: "e, p". */
    public static String signs(List<Marked> marks) {
        return marks.stream().map(Marked::sign).distinct().collect(Collectors.joining(", "));
    }

    /** Whether the value is not to be compared with those before it. */
    public boolean isBreak(List<Marked> marks) {
        return marks.stream()
                .anyMatch(mark -> status(mark).filter(StatedStatus::isBreak).isPresent());
    }

    /** Each mark of a value with what it means; where there are several, with how many cells bear it. Empty where it has none. */
    public String explained(List<Marked> marks, boolean isDivided) {
        var each = byName(marks);
        return each.entrySet().stream()
                .map(one -> each.size() == 1 ? one.getKey() : counted(one.getKey(), one.getValue(), isDivided))
                .collect(Collectors.joining(BETWEEN));
    }

    /** What all signs of a value mean together, to one who sees the signs; empty where nobody says. */
    public String meaning(List<Marked> marks) {
        return marks.stream()
                .flatMap(mark -> status(mark).stream())
                .map(words::words)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** A mark and what it means, with how many cells bear it. */
    public String counted(String name, Collection<Marked> marks, boolean isDivided) {
        return text("counted", name, cells(marks, isDivided));
    }

    /** By sign and meaning, for two releases may mean different things by one sign. */
    public Map<String, List<Marked>> byName(List<Marked> marks) {
        return marks.stream().collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
    }

    private String name(Marked mark) {
        return status(mark).map(words::named).orElseGet(() -> words.unsaid(mark.sign()));
    }

    private Optional<StatedStatus> status(Marked mark) {
        return Optional.ofNullable(said.get(mark.release())).flatMap(release -> release.status(mark.sign()));
    }

    /** Above and below the line apart: a cell may be in both sums. */
    private String cells(Collection<Marked> marks, boolean isDivided) {
        long above = cells(marks, mark -> !mark.below());
        long below = cells(marks, Marked::below);
        return isDivided
                ? text(above == 0 ? "below" : below == 0 ? "above" : "both", above, below)
                : text("cells", above);
    }

    private static long cells(Collection<Marked> marks, Predicate<Marked> which) {
        return marks.stream().filter(which).mapToLong(Marked::cells).sum();
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "statistics-marks." + key, arguments);
    }
}
