package dk.helhed.statistics;

/**
 * A paper that carries a figure.
 *
 * @param figure F-12
 * @param address of the paper's page
 */
public record PaperWithFigure(String figure, String title, String address) {}
