package dk.helhed.statistics.statement;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.statement.Codes.Coded;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that the files behind some numbers have, in the reader's words. */
public final class CodeWords {
    private static final String BETWEEN = "; ";

    private final List<ReleaseStatement> said;
    private final Map<String, String> areas;
    private final Map<String, String> periods;
    private final Texts texts;
    private final Language language;

    public CodeWords(List<ReleaseStatement> said, Texts texts, Language language) {
        this.said = List.copyOf(said);
        this.areas = byLabel(said, Kind.AREA);
        this.periods = byLabel(said, Kind.PERIOD);
        this.texts = texts;
        this.language = language;
    }

    /** Two files may have different codes for one thing, and one file two. */
    private static Map<String, String> byLabel(List<ReleaseStatement> said, Kind kind) {
        return said.stream()
                .flatMap(one -> one.coding().of(kind).stream())
                .distinct()
                .collect(Collectors.toMap(
                        Coded::label,
                        Coded::code,
                        (one, other) -> one.equals(other) ? one : one + ", " + other,
                        LinkedHashMap::new));
    }

    /**
     * What is coded in one way.
     *
     * @param counts the codes only count
     */
    public record Group(String name, boolean counts, List<Line> lines) {
        /** Not more than one sees at a glance. */
        public boolean isShort() {
            return lines.size() <= 12;
        }
    }

    public record Line(String code, String label) {}

    /** Dimension by dimension, in the order of the file. */
    public List<Group> groups() {
        var groups = new LinkedHashMap<String, Group>();
        for (var one : said) {
            one.coding()
                    .all()
                    .forEach(coded -> groups.computeIfAbsent(
                                    coded.kind() + coded.dimension(),
                                    _ -> new Group(name(coded, one), coded.counts(), new ArrayList<>()))
                            .lines()
                            .add(new Line(coded.code(), label(coded, one))));
        }
        return List.copyOf(groups.values());
    }

    private String name(Coded coded, ReleaseStatement of) {
        return switch (coded.kind()) {
            case PERIOD -> text("periods");
            case MEASURE -> text("measures");
            case AREA, CATEGORY, NONE -> of.words().name(language.code(), coded.dimension());
        };
    }

    private String label(Coded coded, ReleaseStatement of) {
        return switch (coded.kind()) {
            case CATEGORY -> of.words().category(language.code(), coded.dimension(), coded.label());
            case MEASURE ->
                of.measures().stream()
                        .filter(measure -> measure.code().equals(coded.label()))
                        .map(measure -> of.words().name(language.code(), measure.name()))
                        .findFirst()
                        .orElse(coded.label());
            case AREA, PERIOD, NONE -> coded.label();
        };
    }

    /** Of columns with codes, one for each kind of thing that has any. */
    public List<String> heads() {
        return Stream.of(areas.isEmpty() ? "" : "head.area", periods.isEmpty() ? "" : "head.period")
                .filter(key -> !key.isEmpty())
                .map(this::text)
                .toList();
    }

    /** What stands in these columns; empty for what has no code. */
    public List<String> fields(Optional<UUID> area, String period) {
        var fields = new ArrayList<String>();
        if (!areas.isEmpty()) {
            fields.add(area(area));
        }
        if (!periods.isEmpty()) {
            fields.add(periods.getOrDefault(period, ""));
        }
        return fields;
    }

    /** All of one number, in one line; empty where there are none. */
    public Optional<String> line(Optional<UUID> area, String period) {
        var codes = new ArrayList<String>();
        Optional.of(area(area))
                .filter(code -> !code.isEmpty())
                .map(code -> text("area", code))
                .ifPresent(codes::add);
        Optional.ofNullable(periods.get(period))
                .map(code -> text("period", code))
                .ifPresent(codes::add);
        codes.addAll(throughout());
        return codes.isEmpty() ? Optional.empty() : Optional.of(text("in-file", String.join(BETWEEN, codes)));
    }

    /** Of what is the same for all numbers: measures, and categories that they are narrowed to. */
    public List<String> throughout() {
        return said.stream().flatMap(this::throughout).distinct().toList();
    }

    private Stream<String> throughout(ReleaseStatement one) {
        return Stream.concat(
                one.coding().of(Kind.MEASURE).stream().map(measure -> text("measure", measure.code())),
                one.coding().of(Kind.CATEGORY).stream()
                        .map(category -> text(
                                "category",
                                one.words().name(language.code(), category.dimension()),
                                label(category, one),
                                category.code())));
    }

    /** By the ids of areas and the codes of periods. */
    public Map<String, Map<String, String>> plain() {
        var plain = new LinkedHashMap<String, Map<String, String>>();
        plain.put("area", areas);
        plain.put("period", periods);
        plain.values().removeIf(Map::isEmpty);
        return plain;
    }

    private String area(Optional<UUID> area) {
        return area.map(id -> areas.getOrDefault(id.toString(), "")).orElse("");
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "statistics-codes." + key, arguments);
    }
}
