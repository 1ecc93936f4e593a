package dk.helhed.statistics;

/**
 * A figure in a list.
 *
 * @param number as people call it: F-12
 * @param indicator code and name: I-3 Disponibel indkomst
 */
public record FigureSummary(FigureId id, String number, String title, FigureForm form, String indicator) {}
