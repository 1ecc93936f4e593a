package dk.helhed.statistics.indicatorcard;

import dk.helhed.web.Page;
import java.util.List;

/** The register: every indicator by number. */
record IndicatorsPage(List<Line> indicators, boolean mayWrite) implements Page {

    /** @param formula what is divided by what */
    record Line(String code, String name, String question, String formula, String unit, int versions) {}
}
