package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Effect;
import dk.helhed.statistics.plausibility.Leap;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Span;
import dk.helhed.statistics.plausibility.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of a dataset's limits, as it was filled in. Numbers may be written with comma or point. */
record LimitsForm(Map<String, String> fields) {
    static final int MOST_PERCENT = 1000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");

    sealed interface Result {}

    record Parsed(Limits limits) implements Result {}

    record Unclear(List<Refusal> refusals) implements Result {}

    static LimitsForm of(Dataset dataset, LimitsStore.Kept kept, Language language) {
        var limits = kept.limits();
        var fields = new HashMap<String, String>();
        fields.put("seen", kept.id());
        fields.put("leapPercent", written(limits.leap().percent(), language));
        fields.put("leapLeast", written(limits.leap().least(), language));
        fields.put("tolerancePercent", written(limits.tolerance().percent(), language));
        fields.put("toleranceLeast", written(limits.tolerance().least(), language));
        for (Measure measure : dataset.measures()) {
            var span = limits.span(measure);
            span.low().ifPresent(low -> fields.put("low." + measure.code(), written(low, language)));
            span.high().ifPresent(high -> fields.put("high." + measure.code(), written(high, language)));
        }
        limits.totals()
                .forEach((axis, text) ->
                        fields.put(text.isEmpty() ? "none." + axis : "total." + axis, text.isEmpty() ? "yes" : text));
        Check.chosen()
                .forEach(check -> fields.put(
                        "effect." + check.name(), limits.effect(check).name()));
        return new LimitsForm(fields);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** Somebody says of a dimension that none of its categories is the total. */
    boolean saysNone(int axis) {
        return axis != Limits.AREAS && text("none." + axis).equals("yes");
    }

    /** The limits, or everything that stands in their way. */
    Result parse(Dataset dataset) {
        var refusals = new ArrayList<Refusal>();
        var limits = new Limits(
                new Leap(percent("leapPercent", Leap.USUAL.percent(), refusals), least("leapLeast", refusals)),
                new Tolerance(
                        percent("tolerancePercent", Tolerance.USUAL.percent(), refusals),
                        least("toleranceLeast", refusals)),
                spans(dataset, refusals),
                totals(dataset),
                effects());
        return refusals.isEmpty() ? new Parsed(limits) : new Unclear(List.copyOf(refusals));
    }

    private Map<String, Span> spans(Dataset dataset, List<Refusal> refusals) {
        var spans = new TreeMap<String, Span>();
        for (Measure measure : dataset.measures()) {
            var span = new Span(number("low." + measure.code(), refusals), number("high." + measure.code(), refusals));
            if (span.isUpsideDown()) {
                refusals.add(new LimitsRefusal.UpsideDown(measure.name()));
            }
            if (!span.equals(Span.usual(measure))) {
                spans.put(measure.code(), span);
            }
        }
        return spans;
    }

    private Map<Integer, String> totals(Dataset dataset) {
        var totals = new TreeMap<Integer, String>();
        for (int axis = Limits.AREAS; axis <= dataset.dimensions().size(); axis++) {
            if (!text("total." + axis).isEmpty() || saysNone(axis)) {
                totals.put(axis, text("total." + axis));
            }
        }
        return totals;
    }

    private Map<Check, Effect> effects() {
        var effects = new EnumMap<Check, Effect>(Check.class);
        for (Check check : Check.chosen()) {
            Stream.of(Effect.values())
                    .filter(effect -> effect.name().equals(text("effect." + check.name())) && effect != check.usual())
                    .forEach(effect -> effects.put(check, effect));
        }
        return effects;
    }

    private BigDecimal percent(String field, BigDecimal otherwise, List<Refusal> refusals) {
        var written = text(field);
        if (PERCENT.matcher(written).matches() && value(written).compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0) {
            return value(written);
        }
        refusals.add(new LimitsRefusal.NoPercent(written, MOST_PERCENT));
        return otherwise;
    }

    private BigDecimal least(String field, List<Refusal> refusals) {
        var number = number(field, refusals).orElse(BigDecimal.ZERO);
        if (number.signum() < 0) {
            refusals.add(new LimitsRefusal.NoNumber(text(field)));
        }
        return number;
    }

    private Optional<BigDecimal> number(String field, List<Refusal> refusals) {
        var written = text(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(written).matches()) {
            refusals.add(new LimitsRefusal.NoNumber(written));
            return Optional.empty();
        }
        return Optional.of(value(written));
    }

    private static BigDecimal value(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }

    private static String written(BigDecimal number, Language language) {
        var plain = number.stripTrailingZeros().toPlainString();
        return language == Language.DANISH ? plain.replace('.', ',') : plain;
    }
}
