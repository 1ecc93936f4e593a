package dk.helhed.statistics.indicatorcard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicatorcard.DefinitionRefusal.Uncountable;
import dk.helhed.statistics.measurement.Explained;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.statistics.unit.UnitFactor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the form to a draft, or to everything that stands in the way of one. */
final class Parsing {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(,\\d{1,12})?");
    private static final int MOST_DECIMALS = 6;
    private static final Pattern DIGIT = Pattern.compile("[0-6]");
    private static final Pattern CATEGORY = Pattern.compile("([0-9a-f-]{36}):([1-6]):(.+)", Pattern.DOTALL);
    private final DefinitionForm form;
    private final List<Dataset> datasets;
    private final Function<Dataset, Map<Integer, DimensionTotal>> totals;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Refusal> warnings = new LinkedHashSet<>();

    private Parsing(
            DefinitionForm form, List<Dataset> datasets, Function<Dataset, Map<Integer, DimensionTotal>> totals) {
        this.form = form;
        this.datasets = datasets;
        this.totals = totals;
    }

    sealed interface Result {}

    /** A definition that is well formed and not yet kept. */
    record Draft(
            String name,
            String question,
            Explained explained,
            Definition definition,
            Optional<LocalDate> validFrom,
            String note) {}

    /** @param warnings what must be accepted before it is kept */
    record Parsed(Draft draft, List<Refusal> warnings) implements Result {}

    record Unclear(List<Refusal> refusals) implements Result {}

    /** @param totals what is known of the totals in each dimension of a dataset */
    static Result parse(
            DefinitionForm form, List<Dataset> datasets, Function<Dataset, Map<Integer, DimensionTotal>> totals) {
        return new Parsing(form, datasets, totals).result();
    }

    private Result result() {
        refuse(form.nameText().isEmpty(), new DefinitionRefusal.NameMissing());
        refuse(form.questionText().isEmpty(), new DefinitionRefusal.QuestionMissing());
        var definition = definition();
        var validFrom = validFrom();
        return definition.isPresent() && refusals.isEmpty()
                ? new Parsed(draft(definition.get(), validFrom), List.copyOf(warnings))
                : new Unclear(List.copyOf(refusals));
    }

    private Draft draft(Definition definition, Optional<LocalDate> validFrom) {
        return new Draft(
                form.nameText(), form.questionText(), form.explained(), definition, validFrom, form.noteText());
    }

    private Optional<Definition> definition() {
        var numerator = quantity(form.numeratorCode(), form.numeratorCategories());
        var denominator = quantity(form.denominatorCode(), form.denominatorCategories());
        var presentation = presentation(numerator);
        var counts = form.kindChosen().equals("COUNT");
        refuse(numerator.isEmpty(), new DefinitionRefusal.NumeratorMissing());
        refuse(!counts && denominator.isEmpty(), new DefinitionRefusal.DenominatorMissing());
        numerator.ifPresent(above -> denominator.ifPresent(below -> sameLevel(above, below)));
        numerator.ifPresent(this::mayBeAdded);
        denominator.ifPresent(this::mayBeAdded);
        if (numerator.isEmpty() || presentation.isEmpty() || !counts && denominator.isEmpty()) {
            return Optional.empty();
        }
        denominator.ifPresent(below -> factorOfUnit(presentation.get(), numerator.get(), below));
        return Optional.of(
                switch (form.kindChosen()) {
                    case "COUNT" -> new Definition.Count(numerator.get(), presentation.get());
                    case "MEAN" -> new Definition.Mean(numerator.get(), denominator.get(), presentation.get());
                    default -> new Definition.Share(numerator.get(), denominator.get(), presentation.get());
                });
    }

    private void factorOfUnit(Presentation presentation, Quantity above, Quantity below) {
        UnitFactor.demanded(presentation.unit(), unit(above), unit(below))
                .filter(demanded -> demanded.compareTo(presentation.factor()) != 0)
                .map(demanded ->
                        new DefinitionRefusal.FactorOfUnit(presentation.unit(), demanded, presentation.factor()))
                .ifPresent(refusals::add);
    }

    private String unit(Quantity quantity) {
        return dataset(quantity).measure(quantity.measure()).map(Measure::unit).orElse("");
    }

    private Optional<Quantity> quantity(String code, List<String> categories) {
        return datasets.stream()
                .flatMap(dataset ->
                        dataset.measures().stream().map(measure -> Quantity.whole(dataset.id(), measure.code())))
                .filter(quantity -> DefinitionForm.code(quantity).equals(code))
                .findFirst()
                .map(whole -> new Quantity(
                        whole.dataset(),
                        whole.measure(),
                        categories.stream()
                                .map(CATEGORY::matcher)
                                .filter(Matcher::matches)
                                .filter(found -> found.group(1)
                                        .equals(whole.dataset().value().toString()))
                                .collect(groupingBy(
                                        found -> Integer.parseInt(found.group(2)),
                                        mapping(found -> found.group(3), toSet())))))
                .map(this::withTotals);
    }

    /** What counts whole takes the total where one is known; a total is never added to its parts. */
    private Quantity withTotals(Quantity picked) {
        var dataset = dataset(picked);
        var stated = totals.apply(dataset);
        var taken = new TreeMap<Integer, String>();
        stated.forEach((dimension, total) -> total.known()
                .filter(_ -> !picked.categories().containsKey(dimension))
                .ifPresent(text -> taken.put(dimension, text)));
        var quantity = new Quantity(picked.dataset(), picked.measure(), picked.categories(), taken);
        stated.forEach((dimension, total) -> total.candidate()
                .filter(text -> quantity.adds(dimension, text))
                .map(text -> new Uncountable(text, dataset.dimensions().get(dimension - 1), dataset.id()))
                .ifPresent(at -> twice(total, at)));
        return quantity;
    }

    private void twice(DimensionTotal total, Uncountable at) {
        var refusal = total.known().isPresent()
                ? new DefinitionRefusal.TotalWithParts(at)
                : new DefinitionRefusal.LikelyTotal(at);
        refuse(!refusals.contains(refusal), refusal);
    }

    private Optional<Presentation> presentation(Optional<Quantity> numerator) {
        var factor = form.factorText().replace(".", "");
        var readable = NUMBER.matcher(factor).matches();
        var number = readable ? new BigDecimal(factor.replace(',', '.')) : BigDecimal.ZERO;
        refuse(number.signum() == 0, new DefinitionRefusal.FactorUnreadable(form.factorText()));
        var whole = numerator
                .filter(_ -> number.compareTo(BigDecimal.ONE) == 0)
                .flatMap(above -> dataset(above).measure(above.measure()));
        var decimals = form.decimalsText(whole.map(measure -> Math.min(measure.decimals(), MOST_DECIMALS))
                .orElse(0));
        var told = DIGIT.matcher(decimals).matches();
        refuse(!told, new DefinitionRefusal.DecimalsUnreadable(decimals));
        return number.signum() == 0 || !told
                ? Optional.empty()
                : Optional.of(
                        new Presentation(number, unit(whole), Integer.parseInt(decimals), form.directionChosen()));
    }

    /** Where nothing is said, a count or a mean of whole units has the unit of what is counted. */
    private String unit(Optional<Measure> whole) {
        return form.unitText().isEmpty() ? whole.map(Measure::unit).orElse("") : form.unitText();
    }

    private Optional<LocalDate> validFrom() {
        if (form.validFromText().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(form.validFromText()));
        } catch (DateTimeParseException _) {
            refusals.add(new DefinitionRefusal.DayUnreadable(form.validFromText()));
            return Optional.empty();
        }
    }

    private void sameLevel(Quantity above, Quantity below) {
        var one = dataset(above);
        var other = dataset(below);
        refuse(one.level() != other.level(), new DefinitionRefusal.LevelsDiffer(one.name(), other.name()));
    }

    private void mayBeAdded(Quantity quantity) {
        var dataset = dataset(quantity);
        var measure = dataset.measure(quantity.measure()).orElseThrow().name();
        var rules = dataset.aggregation(quantity.measure()).orElseThrow();
        if (rules.areas() == AddingRule.NONE) {
            warnings.add(new DefinitionRefusal.ApartByArea(measure, rules.flag()));
        }
        if (rules.categories() == AddingRule.NONE) {
            refuse(quantity.addsCategories(), new DefinitionRefusal.MayNotBeAdded(measure, rules.flag()));
            unticked(quantity)
                    .map(dimension -> new DefinitionRefusal.ApartByCategory(measure, dimension, rules.flag()))
                    .forEach(warnings::add);
        }
    }

    /** The dimensions of which all categories would be added. */
    private Stream<String> unticked(Quantity quantity) {
        var dataset = dataset(quantity);
        return totals.apply(dataset).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof DimensionTotal.None)
                .filter(entry -> !quantity.categories().containsKey(entry.getKey()))
                .map(entry -> dataset.dimensions().get(entry.getKey() - 1));
    }

    private Dataset dataset(Quantity quantity) {
        return datasets.stream()
                .filter(dataset -> dataset.id().equals(quantity.dataset()))
                .findFirst()
                .orElseThrow();
    }

    private void refuse(boolean broken, Refusal refusal) {
        if (broken) {
            refusals.add(refusal);
        }
    }
}
