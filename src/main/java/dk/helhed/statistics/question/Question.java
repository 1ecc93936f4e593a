package dk.helhed.statistics.question;

import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import java.util.Optional;

/**
 * What a figure asks of an indicator.
 *
 * @param number as people call it, such as F-12; empty for a draft
 * @param title the finding
 * @param withWhole with the line of the whole city
 * @param periods which of them; of the longer ones where they are put together
 * @param together how long periods those that are counted are put together to; empty where they stay as they are counted
 */
public record Question(
        String number,
        String title,
        FigureForm form,
        Scope scope,
        boolean withWhole,
        PeriodChoice periods,
        Optional<Length> together) {

    /** Periods as they are counted. */
    public Question(
            String number, String title, FigureForm form, Scope scope, boolean withWhole, PeriodChoice periods) {
        this(number, title, form, scope, withWhole, periods, Optional.empty());
    }
}
