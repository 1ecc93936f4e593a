package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.Meaning;
import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A declaration proposed from what the file looks like, so that a person has something to confirm or mend. Nothing is
 * read by it before that.
 */
public final class Proposal {
    private static final int LOOKED_AT = 500;
    private static final Pattern AREA = Pattern.compile(
            "(?iu)^(bydel|område|kvarter|rode|distrikt|lokaludvalg|boligområde|afdeling|area|district).*");
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)^(år|aar|year|tid|periode|period|kvartal|måned|dato|date|generation).*");
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?iu)^(gnstl|gns|gennemsnit|average|mean|median|andel|share|pct|procent|percent)\\b?.*|.*%.*");
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)^(sum af )?(antal|number of|personer|beboere|husstande|persons|residents|households)\\b.*");
    private static final Pattern IN_A_YEAR =
            Pattern.compile("(?iu).*(indkomst|income|flytning|tilgang|afgang|fødte|døde|udgift|indtægt).*");
    private static final Map<String, Meaning> SIGNS = signs();

    private Proposal() {}

    /** @param known measures that the dataset already has; a column with the name of one is proposed as that one */
    public static DeclarationFields of(FileBytes file, FileContent content, List<Measure> known) {
        var layout = LayoutGuess.of(file, content);
        return switch (columns(file, layout, known)) {
            case TableReader.Read<DeclarationFields>(var fields) -> fields;
            case TableReader.Refused<DeclarationFields> _ ->
                DeclarationFields.of(new Declaration(layout, NumberGuess.of(List.of()), List.of(), Map.of()));
        };
    }

    /** As a CSV that says nothing of itself, whatever it looks like. */
    public static DeclarationFields plain(FileBytes file) {
        return of(file, new FileContent.Csv(), List.of());
    }

    /** Proposes the columns anew where a person has said where the table stands; or says why there are none. */
    public static TableReader.Outcome<DeclarationFields> columns(FileBytes file, Layout layout, List<Measure> known) {
        if (layout instanceof Layout.Statistics(var format)) {
            return new TableReader.Read<>(StatisticsProposal.of(file, format, known));
        }
        return TableReader.table(file, layout, table -> {
            var rows = new ArrayList<SourceRow>();
            while (table.rows().hasNext() && rows.size() < LOOKED_AT) {
                rows.add(table.rows().next());
            }
            return DeclarationFields.of(propose(layout, table.headers(), rows, known));
        });
    }

    private static Declaration propose(Layout layout, List<String> headers, List<SourceRow> rows, List<Measure> known) {
        var numbers = NumberGuess.of(rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.sort() == SourceCell.Sort.TEXT)
                .map(SourceCell::text)
                .toList());
        int period = first(
                headers, rows, PERIOD, cell -> PeriodText.parse(cell.text()).isPresent());
        int area = first(headers, rows, AREA, cell -> !isNumber(cell, numbers));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headers.size(); i++) {
            Role role = i == period
                    ? new Role.PeriodName()
                    : i == area ? new Role.AreaName() : role(headers.get(i), filled(rows, i), numbers, known);
            columns.add(new Column(headers.get(i), role));
        }
        return new Declaration(layout, numbers, List.copyOf(columns), meanings(columns, rows));
    }

    /** The first column whose head fits and most of whose cells do; else the first all of whose cells fit. */
    private static int first(List<String> headers, List<SourceRow> rows, Pattern head, Predicate<SourceCell> fits) {
        for (int i = 0; i < headers.size(); i++) {
            var cells = filled(rows, i);
            if (head.matcher(headers.get(i).strip()).matches()
                    && cells.stream().filter(fits).count() * 2 > cells.size()) {
                return i;
            }
        }
        for (int i = 0; i < headers.size(); i++) {
            var cells = filled(rows, i);
            if (!cells.isEmpty() && cells.stream().allMatch(fits)) {
                return i;
            }
        }
        return -1;
    }

    private static Role role(String header, List<SourceCell> cells, NumberStyle numbers, List<Measure> known) {
        var name = MeasureName.of(header);
        var same = known.stream()
                .filter(measure -> measure.code().equals(MeasureName.code(name.name())))
                .findFirst();
        if (same.isPresent()) {
            return new Role.Values(same.get());
        }
        var numbersOrTexts = cells.stream()
                .filter(cell -> !SIGNS.containsKey(cell.text().strip()))
                .toList();
        long numeric =
                numbersOrTexts.stream().filter(cell -> isNumber(cell, numbers)).count();
        if (cells.isEmpty() || NOT_ADDED.matcher(header.strip()).matches()) {
            return new Role.Ignored();
        }
        return numeric > 0 && numeric * 2 >= numbersOrTexts.size()
                ? new Role.Values(measure(header, name, cells))
                : new Role.Category(header.strip().replaceAll(":$", ""));
    }

    private static Measure measure(String header, MeasureName name, List<SourceCell> cells) {
        boolean counted = COUNT.matcher(header.strip()).matches();
        int decimals = cells.stream().mapToInt(Proposal::decimals).max().orElse(0);
        return new Measure(
                MeasureName.code(name.name()),
                name.name(),
                name.unit(),
                counted ? 0 : Math.min(decimals, 12),
                IN_A_YEAR.matcher(header).matches() ? Nature.FLOW : Nature.STOCK,
                counted);
    }

    private static int decimals(SourceCell cell) {
        String text = cell.text();
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return mark < 0 ? 0 : text.length() - mark - 1;
    }

    /** Spreadsheets make a dash of a hyphen. */
    private static Map<String, Meaning> signs() {
        var signs = new LinkedHashMap<>(Meaning.OF_STATBANKS);
        signs.put("–", Meaning.ZERO);
        return Map.copyOf(signs);
    }

    private static Map<String, Meaning> meanings(List<Column> columns, List<SourceRow> rows) {
        var meanings = new LinkedHashMap<String, Meaning>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() instanceof Role.Values) {
                for (SourceRow row : rows) {
                    String text = row.cell(i).text().strip();
                    if (text.isEmpty() && !row.isBlank()) {
                        meanings.put("", Meaning.MISSING);
                    } else if (SIGNS.containsKey(text)) {
                        meanings.put(text, SIGNS.get(text));
                    }
                }
            }
        }
        return meanings;
    }

    private static List<SourceCell> filled(List<SourceRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static boolean isNumber(SourceCell cell, NumberStyle numbers) {
        return cell.sort() == SourceCell.Sort.NUMBER
                || cell.sort() == SourceCell.Sort.FORMULA
                || numbers.parse(cell.text()) instanceof NumberStyle.Number;
    }
}
