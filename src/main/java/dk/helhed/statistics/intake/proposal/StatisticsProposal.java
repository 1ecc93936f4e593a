package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.CodedText;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.cell.PersonCount;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.StatisticsRows;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.file.TableInFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A declaration from what the file itself says. Only which axis holds the areas may have to be guessed; a person confirms it. */
final class StatisticsProposal {
    private final TableHead table;
    /** So many tell whether a measure counts; a person sees what is proposed of it. */
    private static final int LOOKED_AT = 1_000_000;

    private static final int MOST_DECIMALS = 12;

    private final Set<Content> contents;
    private final BitSet uncounted;
    private final int[] decimals;
    private final List<Measure> known;

    /**
     * @param contents of cells, numbers left out
     * @param uncounted the measures, by their place, with numbers that no count is: parts of one, or below zero
     * @param decimals the most that a number of each measure has
     */
    private StatisticsProposal(
            TableHead table, Set<Content> contents, BitSet uncounted, int[] decimals, List<Measure> known) {
        this.table = table;
        this.contents = contents;
        this.uncounted = uncounted;
        this.decimals = decimals.clone();
        this.known = known;
    }

    static DeclarationFields of(FileBytes file, Layout.Statistics layout, List<Measure> known) {
        var numbers = NumberGuess.of(List.of());
        return switch (TableReader.statistics(file, layout, table -> of(table, known))) {
            case TableReader.Read<StatisticsProposal>(var proposal) ->
                DeclarationFields.of(new Declaration(layout, numbers, proposal.columns(), proposal.meanings()));
            case TableReader.Refused<StatisticsProposal> _ ->
                DeclarationFields.of(new Declaration(layout, numbers, List.of(), Map.of()));
        };
    }

    private static StatisticsProposal of(TableInFile table, List<Measure> known) {
        var contents = new HashSet<Content>();
        var uncounted = new BitSet();
        int measures = StatisticsRows.measured(table.head()).size();
        var decimals = new int[measures];
        StatisticsRows.windows(table).forEachRemaining(cells -> {
            contents.addAll(cells.others().keySet());
            for (int i = 0; i < Math.min(cells.size(), LOOKED_AT); i++) {
                if (cells.at(i) instanceof Content.Value(BigDecimal number)) {
                    int places = Math.max(number.stripTrailingZeros().scale(), 0);
                    int measure = i % measures;
                    decimals[measure] = Math.clamp(places, decimals[measure], MOST_DECIMALS);
                    if (number.signum() < 0 || places > 0) {
                        uncounted.set(measure);
                    }
                }
            }
        });
        return new StatisticsProposal(table.head(), contents, uncounted, decimals, known);
    }

    private List<Column> columns() {
        var heads = StatisticsRows.heads(table);
        var axes = table.dimensions().stream()
                .filter(dimension -> dimension.role() != Dimension.Role.METRIC)
                .toList();
        var area = area(axes);
        var period = first(axes, Dimension.Role.TIME)
                .or(() -> axes.stream()
                        .filter(axis -> axis.categories().stream()
                                .allMatch(category -> PeriodText.parse(
                                                category.label().first())
                                        .isPresent()))
                        .findFirst());
        var columns = new ArrayList<Column>();
        for (int i = 0; i < axes.size(); i++) {
            var axis = axes.get(i);
            columns.add(new Column(
                    heads.get(i),
                    period.filter(axis::equals).isPresent()
                            ? new Role.PeriodName()
                            : area.filter(axis::equals).isPresent()
                                    ? new Role.AreaName(isCoded(axis))
                                    : new Role.Category(heads.get(i))));
        }
        var measured = StatisticsRows.measured(table);
        for (int i = 0; i < measured.size(); i++) {
            var head = heads.get(axes.size() + i);
            columns.add(new Column(
                    head, new Role.Values(measure(head, measured.get(i).metric().orElse(table.metric()), i))));
        }
        return CategoryName.apart(columns);
    }

    /** The file's own word; else the axis that is called so, before one that only begins so, before one of larger areas. */
    private static Optional<Dimension> area(List<Dimension> axes) {
        var others =
                axes.stream().filter(axis -> axis.role() != Dimension.Role.TIME).toList();
        return first(axes, Dimension.Role.GEO)
                .or(() -> called(others, head -> AreaHead.isSmall(head) && AreaHead.isAlone(head)))
                .or(() -> called(others, AreaHead::isSmall))
                .or(() -> called(others, AreaHead::isLarge));
    }

    private static Optional<Dimension> called(List<Dimension> axes, Predicate<String> fits) {
        return axes.stream()
                .filter(axis -> fits.test(axis.label().first()) || fits.test(axis.code()))
                .findFirst();
    }

    /** Each label is a code and a name, and the file has no other code. */
    private static boolean isCoded(Dimension axis) {
        return axis.categories().stream()
                        .allMatch(category -> category.label().first().isBlank()
                                || category.label().first().strip().equals(category.code()))
                && CodedText.areAll(
                        axis.categories().stream().map(Category::code).toList());
    }

    private static Optional<Dimension> first(List<Dimension> axes, Dimension.Role role) {
        return axes.stream().filter(axis -> axis.role() == role).findFirst();
    }

    private Measure measure(String head, Metric metric, int place) {
        var code = MeasureName.code(head);
        return known.stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseGet(() -> counted(
                        !uncounted.get(place),
                        new Measure(
                                code,
                                head,
                                metric.unit(),
                                metric.decimals().orElse(decimals[place]),
                                metric.nature()
                                        .or(() -> NatureWords.nature(head, metric.unit()))
                                        .orElse(Nature.STOCK),
                                false)));
    }

    private static Measure counted(boolean mayCount, Measure measure) {
        return new Measure(
                measure.code(),
                measure.name(),
                measure.unit(),
                measure.decimals(),
                measure.nature(),
                mayCount && PersonCount.isLikely(measure));
    }

    /** The file's own signs, each with the kind that its reader found. */
    private Map<String, Meaning> meanings() {
        var meanings = new LinkedHashMap<String, Meaning>();
        contents.stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .forEach(content -> {
                    if (content instanceof Content.Nothing(NothingKind kind, String symbol)) {
                        meanings.putIfAbsent(symbol, Meaning.of(kind));
                    } else if (content instanceof Content.Nil(String symbol) && !symbol.isEmpty()) {
                        meanings.putIfAbsent(symbol, Meaning.ZERO);
                    }
                });
        return meanings;
    }
}
