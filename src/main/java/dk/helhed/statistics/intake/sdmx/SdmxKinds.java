package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.intake.sdmx.SdmxColumns.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What each column is. The format gives them no order, and a file does not say which of them are dimensions: most write these
 * before OBS_VALUE and attributes after it. Where a known dimension stands after it, or none before it, that is no rule, and what
 * nobody knows is a dimension: one too many is seen, one too few is a wrong number.
 */
final class SdmxKinds {
    static final Set<String> AREAS = Set.of("REF_AREA", "GEO", "AREA", "GEOGRAPHY");

    private static final String TIME = "TIME_PERIOD";
    private static final Set<String> OF_THE_FILE = Set.of(
            "DATAFLOW",
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "LAST UPDATE");
    private static final Set<String> STATUSES = Set.of("OBS_STATUS", "OBS_FLAG");

    /** Dimensions wherever they stand. */
    private static final Set<String> DIMENSIONS = Set.of(
            "FREQ", "SEX", "AGE", "INDIC", "INDICATOR", "MEASURE", "CIVIL_STATUS", "EDUCATION_LEV", "OCCUPATION");

    /** No dimension of any structure, wherever they stand. */
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "UNIT_MULT|DECIMALS|CONF_STATUS|TIME_FORMAT|PRE_BREAK_VALUE|EMBARGO_TIME|COLLECTION|UPDATED|LAST_UPDATE"
                    + "|OBS_.*|(COMMENT|TITLE|NOTE|FOOTNOTE|REMARK)(_.*)?|NOTES|FOOTNOTES|COMMENTS|REMARKS");

    /** Dimensions of some structures, attributes of others: where they stand tells. */
    private static final Pattern EITHER = Pattern.compile("UNIT|UNIT_.*|BASE_PER|BASE_PERIOD|REF_YEAR_PRICE|CURRENCY"
            + "|VALUATION|NATURE|(DATA_)?SOURCE(_.*)?|COVERAGE|COMPILATION|DISS_ORG");

    private final List<String> ids;
    private final int value;
    private final boolean isUsualOrder;

    /** @param ids of the components in their order, without heads of labels; OBS_VALUE is among them */
    SdmxKinds(List<String> ids) {
        this.ids = ids;
        this.value = ids.indexOf(SdmxColumns.VALUE);
        boolean standAfter =
                IntStream.range(value, ids.size()).mapToObj(ids::get).anyMatch(SdmxKinds::isKnown);
        boolean standBefore =
                IntStream.range(0, value).anyMatch(i -> !ids.get(i).equals(TIME) && kind(i, true) == Kind.DIMENSION);
        this.isUsualOrder = standBefore && !standAfter;
    }

    Kind of(int component) {
        return kind(component, isUsualOrder);
    }

    /** Whether only the place of the component tells what it is. */
    boolean isGuessed(int component) {
        var id = ids.get(component);
        return !isKnown(id) && !isAttribute(id) && (kind(component, true) == Kind.DIMENSION || !isEither(id));
    }

    private Kind kind(int component, boolean placeTells) {
        var id = ids.get(component);
        if (OF_THE_FILE.contains(id)) {
            return Kind.OF_THE_FILE;
        }
        if (component == value) {
            return Kind.VALUE;
        }
        if (STATUSES.contains(id)) {
            return Kind.STATUS;
        }
        if (isAttribute(id)) {
            return Kind.ATTRIBUTE;
        }
        boolean isAfter = component > value && (placeTells || isEither(id));
        return isAfter && !isKnown(id) ? Kind.ATTRIBUTE : Kind.DIMENSION;
    }

    static boolean isOfTheFile(String id) {
        return OF_THE_FILE.contains(id);
    }

    private static boolean isKnown(String id) {
        var upper = id.toUpperCase(Locale.ROOT);
        return upper.equals(TIME) || AREAS.contains(upper) || DIMENSIONS.contains(upper);
    }

    private static boolean isAttribute(String id) {
        return STATUSES.contains(id)
                || ATTRIBUTES.matcher(id.toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean isEither(String id) {
        return EITHER.matcher(id.toUpperCase(Locale.ROOT)).matches();
    }
}
