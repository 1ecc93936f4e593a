package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.MeasureName;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.legend.Contradiction;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.statistics.intake.reader.SourceCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one field of a measure: a value, a declared kind of nothing, or a reason why it is neither. */
final class ValueReading {
    private static final int DECIMALS = Cell.DECIMALS;
    private static final int DIGITS = 38 - DECIMALS;
    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\d)\\s*(%|‰|kr\\.?|[€$£])");

    private final Declaration declaration;

    /** Statuses of a code list mean the same in every file, whether a person has met them or not. */
    private final boolean isStandard;

    /** Texts may be numbers; a file that says itself how it is read has numbers for numbers. */
    private final boolean isWritten;

    private final boolean isWorkbook;

    /** By measure: whether its first number in a workbook was shown as percent. */
    private final Map<String, Boolean> shownAsPercent = new HashMap<>();

    private final Memo<String> carried = new Memo<>(MeasureName::sign);
    private final Set<Contradiction> contradicted = new HashSet<>();

    ValueReading(Declaration declaration) {
        this.declaration = declaration;
        this.isStandard = declaration.layout() instanceof Layout.Statistics(var format, var _)
                && format == StatisticsFormat.SDMX_CSV;
        this.isWritten = !(declaration.layout() instanceof Layout.Statistics);
        this.isWorkbook = declaration.layout() instanceof Layout.Xlsx;
    }

    sealed interface Outcome {}

    record Content(Cell.Content content) implements Outcome {}

    /** Used, but a person must know. */
    record Doubtful(Cell.Content content, String code, List<Object> arguments) implements Outcome {}

    /** Could be used, and a person must say whether it is right. */
    record Unanswered(Cell.Content content, String code, List<Object> arguments) implements Outcome {}

    record Unfit(String code, List<Object> arguments) implements Outcome {}

    /** A field that is nothing but a text means the same wherever it stands below the measure. */
    Outcome read(String plain, Measure measure) {
        return read(new SourceCell(plain, SourceCell.Sort.TEXT), measure);
    }

    Outcome read(SourceCell cell, Measure measure) {
        String text = cell.text().strip();
        boolean formula = cell.sort() == SourceCell.Sort.FORMULA;
        if (cell.sort() == SourceCell.Sort.ERROR || formula && text.isEmpty()) {
            return unfit("INTAKE-111");
        }
        if (cell.sort() == SourceCell.Sort.MERGED) {
            return unfit("INTAKE-184");
        }
        var meaning = Optional.ofNullable(declaration.legend().meanings().get(text));
        if (meaning.isPresent()) {
            return declared(meaning.get(), text, cell);
        }
        if (isStandard && !cell.isStored()) {
            return asTheFileSays(cell, text);
        }
        return text.isEmpty() ? unfit("INTAKE-108") : number(text, cell, measure);
    }

    /** A sign that the file says nothing of, and the dictionary neither, is an empty cell like any other. */
    private Outcome asTheFileSays(SourceCell cell, String text) {
        return cell.meaning()
                .or(() -> Optional.ofNullable(declaration.legend().meanings().get("")))
                .<Outcome>map(meaning -> new Content(content(meaning)))
                .orElseGet(() -> unfit(text.isEmpty() ? "INTAKE-108" : "INTAKE-101"));
    }

    /** Numbers beside each other must be written alike: 0.135 shown as percent is another number than 0.135. */
    private Outcome number(String text, SourceCell cell, Measure measure) {
        if (isWorkbook
                && cell.isStored()
                && shownAsPercent.computeIfAbsent(measure.code(), _ -> cell.isPercent()) != cell.isPercent()) {
            return unfit("INTAKE-281", measure.name());
        }
        return switch (parsed(cell, text, measure.unit())) {
            case NumberStyle.Number(BigDecimal value) -> checked(value, measure, cell);
            case NumberStyle.OtherMark _ ->
                unfit("INTAKE-102", declaration.numbers().decimal().name());
            case NumberStyle.LetterForDigit _ -> unfit("INTAKE-103");
            case NumberStyle.NoNumber _ -> noNumber(text, cell, measure);
        };
    }

    private Outcome noNumber(String text, SourceCell cell, Measure measure) {
        if (cell.isPercent()) {
            return unfit("INTAKE-280", measure.name());
        }
        if (!isWritten) {
            return stored(text) instanceof NumberStyle.Number ? unfit("INTAKE-282") : unfit("INTAKE-101");
        }
        var united = WITH_UNIT.matcher(text);
        return united.matches() && declaration.numbers().parse(united.group(1)) instanceof NumberStyle.Number
                ? unfit("INTAKE-285", united.group(2), measure.name())
                : unfit("INTAKE-101");
    }

    /** A person's word holds once they know that the file says otherwise; asked and told once for each sign. */
    private Outcome declared(Meaning meaning, String sign, SourceCell cell) {
        var content = content(meaning);
        return cell.meaning()
                .filter(said -> said != meaning)
                .map(said -> new Contradiction(sign, said, meaning))
                .filter(contradicted::add)
                .<Outcome>map(found -> declaration.legend().settled().contains(found)
                        ? new Doubtful(content, Contradiction.SETTLED, found.arguments())
                        : new Unanswered(content, Contradiction.OPEN, found.arguments()))
                .orElseGet(() -> new Content(content));
    }

    private NumberStyle.Parsed parsed(SourceCell cell, String text, String unit) {
        var plain = MeasureName.withoutSign(carried.of(unit), text);
        return cell.isStored()
                ? stored(plain)
                : isWritten ? declaration.numbers().parse(plain) : new NumberStyle.NoNumber();
    }

    /** A spreadsheet stores numbers with a point and sometimes as {@code 1.5E-3}. */
    private static NumberStyle.Parsed stored(String text) {
        try {
            return new NumberStyle.Number(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new NumberStyle.NoNumber();
        }
    }

    private static Outcome checked(BigDecimal value, Measure measure, SourceCell cell) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean isRounded = plain.scale() > DECIMALS && cell.sort() != SourceCell.Sort.TEXT;
        if (plain.scale() > DECIMALS && !isRounded || plain.precision() - plain.scale() > DIGITS) {
            return unfit("INTAKE-104", DECIMALS);
        }
        if (measure.counted() && (plain.scale() > 0 || plain.signum() < 0)) {
            return unfit("INTAKE-109", measure.name());
        }
        if (isRounded) {
            return new Doubtful(
                    new Cell.Value(value.setScale(DECIMALS, RoundingMode.HALF_EVEN)), "INTAKE-090", List.of());
        }
        var content = new Cell.Value(value.scale() < 0 ? value.setScale(0) : value);
        return cell.sort() == SourceCell.Sort.FORMULA
                ? new Doubtful(content, "INTAKE-110", List.of())
                : new Content(content);
    }

    private static Cell.Content content(Meaning meaning) {
        return meaning.nothing().<Cell.Content>map(Cell.Nothing::new).orElseGet(() -> new Cell.Value(BigDecimal.ZERO));
    }

    private static Unfit unfit(String code, Object... arguments) {
        return new Unfit(code, List.of(arguments));
    }
}
