package dk.helhed.statistics.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.carrying.Carriage;
import dk.helhed.statistics.cell.AreaEdition;
import dk.helhed.statistics.cell.Composition;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.marking.Marked;
import dk.helhed.statistics.period.Composed;
import dk.helhed.statistics.publication.Seen.Rows;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.Spoken;
import dk.helhed.statistics.unit.UnitFactor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A figure in the one form that is shown, exported and frozen: protected, in no language. It is made from a safe table, or read back
 * from where it was frozen, and in no other way.
 *
 * @param versions every version of the indicator, oldest first; at least one
 * @param places rows, in the order they are shown
 * @param periods columns, oldest first
 * @param cells one list for each place with one cell for each period
 * @param threshold counts below it are hidden; 0 or 1 hides nothing
 * @param unplaced cells of the releases whose area was placed nowhere
 */
public record FigureContent(
        String number,
        String title,
        FigureForm form,
        IndicatorLine indicator,
        List<DefinitionLine> versions,
        List<Place> places,
        List<PeriodColumn> periods,
        List<List<Cell>> cells,
        int threshold,
        long unplaced,
        List<ReleaseLine> releases) {

    public record IndicatorLine(String code, String name, String question) {}

    /**
     * A version of the definition.
     *
     * @param validFrom empty when it also covers everything earlier
     * @param numerator what is counted, in words; {@code denominator} is empty for a count
     * @param adding empty in what was frozen before it was kept
     * @param translated what is counted in other languages, by their codes, where the files have the words
     * @param part whether the numerator is a part of the denominator; empty in what was frozen before it was kept
     */
    public record DefinitionLine(
            int number,
            Optional<LocalDate> validFrom,
            String numerator,
            Optional<String> denominator,
            BigDecimal factor,
            String unit,
            int decimals,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Adding> adding,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Map<String, Spoken>> translated,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> part) {

        /** Whether the value is more than the whole that it is to be a part of. */
        public boolean isExceeded(Shown shown) {
            return part.orElse(false)
                    && shown.exact().compareTo(UnitFactor.parts(unit).orElse(factor)) > 0;
        }

        /** What was frozen before it was kept forbids to add what is divided and nothing else. */
        public boolean mayBeAdded() {
            return adding.map(Adding::mayBeAdded).orElseGet(denominator::isEmpty);
        }
    }

    /**
     * What kind of number it is.
     *
     * @param mayBeAdded over areas; over time its nature tells
     */
    public record Adding(Nature nature, boolean mayBeAdded) {}

    /**
     * @param area empty for the whole
     * @param parts how many areas were put together: 1, or all of the level for the whole
     * @param level the kind of area; of the whole only where it is not the city; empty in what was frozen before it was kept
     * @param edition of one area; empty for several, and in what was frozen before it was kept
     * @param composition of an area that is put together; empty for any other, and in what was frozen before it was kept
     */
    public record Place(
            Optional<UUID> area,
            String name,
            int colour,
            int parts,
            Optional<String> level,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<AreaEdition> edition,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Composition> composition) {
        public Place(Optional<UUID> area, String name, int colour, int parts, Optional<String> level) {
            this(area, name, colour, parts, level, Optional.empty(), Optional.empty());
        }

        @JsonIgnore
        public boolean isWhole() {
            return area.isEmpty();
        }

        /** An area of another level than the numbers, put together from several. */
        @JsonIgnore
        public boolean isComposed() {
            return area.isPresent() && parts > 1;
        }
    }

    /** @param definition the version that it follows; {@code composed} the shorter ones it is of, empty where it is as counted */
    public record PeriodColumn(
            String code,
            int definition,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Composed> composed) {
        public PeriodColumn(String code, int definition) {
            this(code, definition, Optional.empty());
        }
    }

    /**
     * @param dictionary the version of the declaration that the file was read with; empty in what was frozen before it was kept
     * @param said what the file said of its numbers; empty in what was frozen before it was kept
     * @param answers of a StatBank that the file was made of; empty for a file that was handed in
     */
    public record ReleaseLine(
            UUID id,
            String dataset,
            String source,
            String licence,
            boolean invented,
            String number,
            String fileName,
            String fileHash,
            LocalDate received,
            Optional<Integer> dictionary,
            Optional<ReleaseStatement> said,
            Optional<Integer> answers) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Shown.class, name = "shown"),
        @JsonSubTypes.Type(value = Nil.class, name = "nothing"),
        @JsonSubTypes.Type(value = Hidden.class, name = "protected")
    })
    public sealed interface Cell {
        /** What may be seen of it besides the value. */
        default Seen seen() {
            return Seen.of(this);
        }
    }

    /**
     * @param value rounded to what is shown
     * @param exact with twelve decimals
     * @param carried how it was carried across a change of borders; empty where it stands as it was counted
     * @param parts how many areas were put together in the period, which are those of one edition; empty for one alone, and in what
     *     was frozen before it was kept
     * @param marks what files say of the cells besides; none in what was frozen before it was kept
     */
    public record Shown(
            BigDecimal value,
            BigDecimal exact,
            BigDecimal numerator,
            Optional<BigDecimal> denominator,
            List<Rows> from,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Carriage> carried,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> parts,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Marked> marks)
            implements Cell {}

    /**
     * @param reason FILE, ZERO, ADDING, AREA, DEFINITION, PERIOD, PARTS, CHANGES, or why changed borders leave none: see Aggregation.Unclear
     * @param flag the source's own word, where it has one
     * @param basis what was read; empty where nothing was, and in what was frozen before it was kept
     * @param sides what each of the two sums of a quotient is; empty for a count, and in what was frozen before it was kept
     */
    public record Nil(
            NothingKind kind,
            String reason,
            String flag,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Seen.Basis> basis,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Seen.Sides> sides)
            implements Cell {
        public Nil(NothingKind kind, String reason, String flag, Optional<Seen.Basis> basis) {
            this(kind, reason, flag, basis, Optional.empty());
        }
    }

    /** @param guard hidden only because a small one could be found by subtraction otherwise */
    public record Hidden(boolean guard) implements Cell {}

    public FigureContent {
        versions = List.copyOf(versions);
        places = List.copyOf(places);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
        releases = List.copyOf(releases);
    }

    public Cell at(int place, int period) {
        return cells.get(place).get(period);
    }

    /** Whether the value was carried across a change of borders. */
    public boolean isCarried(int place, int period) {
        return at(place, period) instanceof Shown shown && shown.carried().isPresent();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return places.isEmpty() || periods.isEmpty();
    }

    /** The row that stands for the figure: the one area it is about, else the whole, else the first. Not for an empty figure. */
    public int mainPlace() {
        var isOfOneArea = areas() == 1;
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).isWhole() != isOfOneArea)
                .findFirst()
                .orElse(0);
    }

    public int lastPeriod() {
        return periods.size() - 1;
    }

    public long areas() {
        return places.stream().filter(place -> !place.isWhole()).count();
    }

    public long count(Predicate<Cell> which) {
        return cells.stream().flatMap(List::stream).filter(which).count();
    }

    /** When the newest of the releases was received. */
    public LocalDate dataDate() {
        return releases.stream()
                .map(ReleaseLine::received)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** The version that a period follows. */
    public DefinitionLine definition(int period) {
        var number = periods.get(period).definition();
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The version that the newest period follows; of a figure without periods the newest of all. */
    public DefinitionLine newest() {
        return periods.isEmpty() ? versions.getLast() : definition(lastPeriod());
    }

    /** True when not all periods are told in the same unit, so that each number must carry its own. */
    public boolean mixesUnits() {
        return IntStream.range(0, periods.size())
                        .mapToObj(period -> definition(period).unit())
                        .distinct()
                        .count()
                > 1;
    }

    /** What is divided by, in words, where any version divides. */
    public Optional<String> denominator() {
        return newest().denominator()
                .or(() -> versions.reversed().stream()
                        .flatMap(version -> version.denominator().stream())
                        .findFirst());
    }

    /** The versions that the periods follow, without repetition. */
    public List<Integer> definitions() {
        return periods.stream().map(PeriodColumn::definition).distinct().toList();
    }
}
