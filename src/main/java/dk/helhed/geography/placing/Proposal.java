package dk.helhed.geography.placing;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.shape.FeatureFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a file seems to mean, from the names and values of its properties. Only a proposal: a person decides. */
public final class Proposal {
    private static final Pattern NUMBER = Pattern.compile("[-+0-9.,eE]+");
    /** From the finest level to the coarsest: a file of neighbourhoods also names their district. */
    private static final Map<String, AreaLevel> WORDS = words();

    private Proposal() {}

    /** @param today taken as the first day when the file does not say when it was made */
    public static DeclarationForm of(FeatureFile file, String parent, LocalDate today) {
        var kind = kind(file);
        var level = kind.map(Word::level).orElse(AreaLevel.DISTRICT);
        var code = best(file, property -> isCode(property) && !property.equals("id"), "");
        return new DeclarationForm(
                level.name(),
                level == AreaLevel.CITY ? "" : parent,
                best(
                        file,
                        property -> isName(property) && !isNumber(file, property),
                        kind.map(Word::property)
                                .filter(property -> isText(file, property))
                                .orElseGet(() -> anyText(file))),
                "",
                code,
                code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_").replaceFirst("^[^a-z]+", ""),
                day(file.timeStamp(), today).toString(),
                file.source());
    }

    /** A property whose name is the word for a kind of area. */
    private record Word(AreaLevel level, String property) {}

    /**
     * The finest kind that tells the features apart. Where none does, and no name does, the features may be parts of the
     * areas that they all name.
     */
    private static Optional<Word> kind(FeatureFile file) {
        return word(file, file::tellsApart)
                .or(() -> word(file, property -> isText(file, property))
                        .filter(_ -> best(file, Proposal::isName, "").isEmpty()));
    }

    private static Optional<Word> word(FeatureFile file, Predicate<String> fits) {
        return WORDS.entrySet().stream()
                .flatMap(word -> file.propertyNames().stream()
                        .filter(property -> lower(property).contains(word.getKey()))
                        .filter(fits)
                        .map(property -> new Word(word.getValue(), property)))
                .findFirst();
    }

    private static Map<String, AreaLevel> words() {
        var words = new LinkedHashMap<String, AreaLevel>();
        words.put("rode", AreaLevel.RODE);
        words.put("afdeling", AreaLevel.ESTATE);
        words.put("boligomr", AreaLevel.HOUSING_AREA);
        words.put("kvarter", AreaLevel.NEIGHBOURHOOD);
        words.put("udsat", AreaLevel.DEPRIVED_AREA);
        words.put("byomraade", AreaLevel.DEPRIVED_AREA);
        words.put("lokaludvalg", AreaLevel.LOCAL_COMMITTEE);
        words.put("bydel", AreaLevel.DISTRICT);
        words.put("kommune", AreaLevel.CITY);
        return words;
    }

    private static String best(FeatureFile file, Predicate<String> fits, String otherwise) {
        return file.propertyNames().stream()
                .filter(fits)
                .filter(file::tellsApart)
                .findFirst()
                .orElse(otherwise);
    }

    private static String anyText(FeatureFile file) {
        return file.propertyNames().stream()
                .filter(property -> isText(file, property))
                .findFirst()
                .orElse("");
    }

    private static boolean isText(FeatureFile file, String property) {
        return file.features().stream()
                .map(feature -> feature.property(property))
                .noneMatch(value -> value.isEmpty() || NUMBER.matcher(value).matches());
    }

    /** Nothing but numbers are codes, whatever the property is called. */
    private static boolean isNumber(FeatureFile file, String property) {
        return file.features().stream()
                .map(feature -> feature.property(property))
                .allMatch(value -> NUMBER.matcher(value).matches());
    }

    private static boolean isName(String property) {
        return lower(property).contains("navn") || lower(property).contains("name");
    }

    private static boolean isCode(String property) {
        return List.of("nr", "kode", "code", "nummer", "id").stream().anyMatch(lower(property)::endsWith)
                && !lower(property).endsWith("fid");
    }

    private static LocalDate day(String timeStamp, LocalDate today) {
        try {
            return OffsetDateTime.parse(timeStamp)
                    .atZoneSameInstant(dk.helhed.kernel.Copenhagen.ZONE)
                    .toLocalDate();
        } catch (DateTimeException unsaid) {
            return today;
        }
    }

    private static String lower(String property) {
        return property.toLowerCase(Locale.ROOT);
    }
}
