package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What PxWeb, and with it the statbanks of the North, puts into {@code extension}: what a PX file says by its keywords. */
final class JsonStatPx {
    /** Told by the axes, and by the language of all words. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("heading", "stub", "language");

    /** What is said of each category, and the keyword that says the same. */
    private static final Map<String, String> OF_CATEGORIES = Map.of(
            "refperiod", "REFPERIOD",
            "basePeriod", "BASEPERIOD",
            "measuringType", "STOCKFA",
            "priceType", "CFPRICES",
            "adjustment", "ADJUSTMENT",
            "alternativeText", "ALTERNATIVETEXT");

    private static final Set<String> OF_AXES =
            Set.of("elimination", "eliminationValueCode", "show", "noteMandatory", "categoryNoteMandatory");
    /** By the number that PRESTEXT has for it. */
    private static final List<String> SHOWN = List.of("code", "value", "code_value", "value_code");

    private static final Set<String> SAYS_NOTHING = Set.of("", "None", "NotApplicable", "Other");

    private final JsonNode dataset;
    private final JsonNode keywords;

    JsonStatPx(JsonNode dataset) {
        this.dataset = dataset;
        this.keywords = extension().path("px");
    }

    /** Empty where it is not told. */
    String language() {
        return keywords.path("language").asString("");
    }

    /** What is measured where no axis tells. */
    Metric metric() {
        return new Metric("", decimals(keywords), Optional.empty(), mayBeAdded());
    }

    /** What is measured in a category, of which the document gives a unit or PxWeb the kind of number. */
    Optional<Metric> metric(String id, String code, JsonNode unit) {
        var nature = nature(extension(id).path("measuringType").path(code).asString(""));
        return unit.isMissingNode() && nature.isEmpty()
                ? Optional.empty()
                : Optional.of(new Metric(
                        unit.path("label").asString(unit.path("base").asString("")),
                        decimals(unit),
                        nature,
                        mayBeAdded()));
    }

    private boolean mayBeAdded() {
        return keywords.path("aggregallowed").asBoolean(true);
    }

    private static Optional<Integer> decimals(JsonNode node) {
        var decimals = node.path("decimals");
        return decimals.isInt() ? Optional.of(decimals.asInt()) : Optional.empty();
    }

    private static Optional<Nature> nature(String measuringType) {
        return Stream.of(Nature.STOCK, Nature.FLOW, Nature.AVERAGE)
                .filter(nature -> nature.name().equalsIgnoreCase(measuringType))
                .findFirst();
    }

    /** Which notes are mandatory, by their number: those of the whole. */
    JsonNode mandatory() {
        return extension().path("noteMandatory");
    }

    /** Those of an axis. */
    JsonNode mandatory(String id) {
        return extension(id).path("noteMandatory");
    }

    /** Those of a category. */
    JsonNode mandatory(String id, String code) {
        return extension(id).path("categoryNoteMandatory").path(code);
    }

    List<Particular> particulars(List<String> ids) {
        var particulars = new ArrayList<Particular>();
        keywords.propertyStream()
                .filter(entry -> !TOLD_OTHERWISE.contains(entry.getKey()))
                .forEach(entry -> add(particulars, keyword(entry.getKey()), said(entry.getValue()), Map.of()));
        contacts()
                .forEach(one ->
                        add(particulars, "CONTACT", one.path("raw").asString("").replace('#', '\n'), Map.of()));
        ids.forEach(id -> axis(particulars, id));
        return particulars;
    }

    private void axis(List<Particular> particulars, String id) {
        var about = Map.of(id, "");
        add(particulars, "ELIMINATION", elimination(id), about);
        int shown = SHOWN.indexOf(extension(id).path("show").asString(""));
        if (shown >= 0 && shown != SHOWN.indexOf("value")) {
            add(particulars, "PRESTEXT", String.valueOf(shown), about);
        }
        OF_CATEGORIES.keySet().stream()
                .sorted()
                .forEach(name -> extension(id)
                        .path(name)
                        .propertyStream()
                        .filter(entry -> !SAYS_NOTHING.contains(entry.getValue().asString("")))
                        .forEach(entry -> add(
                                particulars,
                                OF_CATEGORIES.getOrDefault(name, name),
                                said(entry.getValue()),
                                Map.of(id, entry.getKey()))));
    }

    /** The category that stands for all, by its label as in PX; YES where the axis may be left out and none does. */
    private String elimination(String id) {
        if (!extension(id).path("elimination").asBoolean(false)) {
            return "";
        }
        var code = extension(id).path("eliminationValueCode").asString("");
        return code.isEmpty()
                ? "YES"
                : dataset.path("dimension")
                        .path(id)
                        .path("category")
                        .path("label")
                        .path(code)
                        .asString(code);
    }

    private Stream<JsonNode> contacts() {
        var contacts = extension().path("contact");
        return contacts.isArray() ? contacts.valueStream() : Stream.empty();
    }

    private void add(List<Particular> particulars, String name, String words, Map<String, String> about) {
        if (!words.isEmpty()) {
            particulars.add(new Particular(name, Text.of(language(), words), about));
        }
    }

    private static String said(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() ? "YES" : "NO" : value.asString("");
    }

    /** {@code official-statistics} and {@code nextUpdate} as PX writes them. */
    private static String keyword(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toUpperCase(Locale.ROOT);
    }

    /** What stands in the extensions and says something that is not read here. */
    Set<String> unread(List<String> ids) {
        var unread = new LinkedHashSet<String>();
        extension()
                .propertyStream()
                .filter(entry -> saysSomething(entry.getValue()))
                .filter(entry -> !isRead(entry.getKey(), entry.getValue()))
                .forEach(entry -> unread.add(entry.getKey()));
        ids.forEach(id -> extension(id)
                .propertyStream()
                .filter(entry -> saysSomething(entry.getValue()))
                .filter(entry -> !OF_AXES.contains(entry.getKey()) && !OF_CATEGORIES.containsKey(entry.getKey()))
                .forEach(entry -> unread.add(entry.getKey())));
        return unread;
    }

    /** What our own files say besides is said of their cells again, in words and signs that are read. */
    private boolean isRead(String name, JsonNode value) {
        return switch (name) {
            case "px", "noteMandatory" -> value.isObject();
            case "contact" -> value.isArray();
            case JsonStatExtension.STATUS ->
                value.size() == 1 && value.path(JsonStatExtension.LABEL).isObject();
            default ->
                name.equals(JsonStatExtension.NAME)
                        || JsonStatWriter.BESIDE.contains(name) && extension().has(JsonStatExtension.NAME);
        };
    }

    private static boolean saysSomething(JsonNode value) {
        return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    private JsonNode extension() {
        return dataset.path("extension");
    }

    private JsonNode extension(String id) {
        return dataset.path("dimension").path(id).path("extension");
    }
}
