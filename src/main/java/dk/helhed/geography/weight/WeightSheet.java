package dk.helhed.geography.weight;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads weights from a table of three columns: old code, new code, weight with a decimal comma. */
public final class WeightSheet {
    private static final int COLUMNS = 3;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(,\\d{1,12})?");

    private final Map<String, AreaId> areas;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Set<List<String>> pairs = new HashSet<>();

    private WeightSheet(Map<String, AreaId> areas) {
        this.areas = areas;
    }

    public sealed interface Reading {}

    public record Read(List<Share> shares) implements Reading {}

    /** Everything that is wrong, line by line and then sum by sum. */
    public record Refused(List<Fault> faults) implements Reading {}

    /** @param areas by their code in the scheme of the table */
    public static Reading read(Sheet sheet, Map<String, AreaId> areas) {
        if (sheet.columns().size() != COLUMNS) {
            return new Refused(List.of(Fault.of("GEO-090", sheet.columns().size())));
        }
        var reading = new WeightSheet(areas);
        sheet.lines().forEach(reading::line);
        reading.sums();
        return reading.faults.isEmpty()
                ? new Read(List.copyOf(reading.shares))
                : new Refused(List.copyOf(reading.faults));
    }

    private void line(Sheet.Line line) {
        var before = line.fields().get(0);
        var after = line.fields().get(1);
        if (!pairs.add(List.of(before, after))) {
            faults.add(Fault.of("GEO-091", line.number(), before, after));
        }
        var oldArea = area(line.number(), before);
        var newArea = area(line.number(), after);
        var weight = weight(line.number(), line.fields().get(2));
        weight.ifPresent(share -> sums.merge(before, share, BigDecimal::add));
        oldArea.ifPresent(from ->
                newArea.ifPresent(to -> weight.ifPresent(share -> shares.add(new Share(from, to, share)))));
    }

    private Optional<AreaId> area(int line, String code) {
        var area = Optional.ofNullable(areas.get(code));
        if (area.isEmpty()) {
            faults.add(Fault.of("GEO-092", line, code));
        }
        return area;
    }

    private Optional<BigDecimal> weight(int line, String text) {
        if (!NUMBER.matcher(text).matches()) {
            faults.add(Fault.of("GEO-093", line, text));
            return Optional.empty();
        }
        var weight = new BigDecimal(text.replace(',', '.'));
        if (weight.signum() <= 0) {
            faults.add(Fault.of("GEO-094", line, text));
        }
        return Optional.of(weight);
    }

    private void sums() {
        sums.forEach((code, sum) -> {
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                faults.add(Fault.of("GEO-095", code, sum.toPlainString().replace('.', ',')));
            }
        });
    }
}
