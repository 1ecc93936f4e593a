package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.reference.ReferenceQueries.Entered;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.web.Formats;
import dk.helhed.web.Page;
import java.util.List;

record ReferencesPage(List<Entered> entered, ReferenceForm form, List<Refusal> refusals) implements Page {
    /**
     * With as many decimals as were entered, and a share with no fewer than the lists have: it is a threshold when it is multiplied, so
     * it is never rounded.
     */
    static String value(Formats format, Entered one) {
        var least = one.reference() == ListReference.NATIONAL_CONVICTED
                ? ListCriterion.CONVICTED.step().scale()
                : 0;
        return format.number(
                one.value(), Math.max(least, one.value().stripTrailingZeros().scale()));
    }

    /** A file as it may look, whose lines name such a source. */
    static String example(String source) {
        return """
                %1$s
                NATIONAL_CONVICTED;2022;0,75;%2$s
                REGION_INCOME;2022;371000;%2$s""".formatted(String.join(";", ReferenceSheet.COLUMNS), source);
    }
}
