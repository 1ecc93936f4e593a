package dk.helhed.statistics.question;

import dk.helhed.statistics.FigureForm;

/**
 * What a figure asks of an indicator.
 *
 * @param number as people call it, such as F-12; empty for a draft
 * @param title the finding
 * @param withWhole with the line of the whole city
 */
public record Question(
        String number, String title, FigureForm form, Scope scope, boolean withWhole, PeriodChoice periods) {}
