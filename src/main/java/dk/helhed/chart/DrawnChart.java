package dk.helhed.chart;

import java.util.Optional;

/**
 * A chart ready for {@code Chart.jte}.
 *
 * @param label one sentence that says the course, for those who do not see the picture
 * @param options what the browser draws the interactive chart from; a map stays as it is
 */
public record DrawnChart(
        String title, String subtitle, String label, String wideSvg, String narrowSvg, Optional<String> options) {}
