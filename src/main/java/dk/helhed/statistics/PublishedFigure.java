package dk.helhed.statistics;

import dk.helhed.chart.ChartDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure as it may be seen: protected, rounded, in the reader's words.
 *
 * @param number as people call it: F-12
 * @param title the finding or the question
 * @param subtitle indicator, unit, places and periods
 * @param headline the value that stands for the figure, with its unit, or the word for why there is none: 186.677,50 kr.
 * @param look whether the headline is a number, or which kind of word
 * @param headlineAt where and when the headline is read: Nørrebro, 2017
 * @param chart empty for values and tables
 * @param sourceLine source, licence, data date, and how many values are missing, protected and placed nowhere
 * @param notes what the sources demand to be told wherever their numbers are
 * @param dataDate when the newest release was received
 * @param definition which version: Indikator I-3, definition 1
 * @param grounds what its values rest on, as a footnote says it
 * @param checksum SHA-256 of the figure's fixed form, 64 hexadecimal digits
 */
public record PublishedFigure(
        String number,
        String title,
        String subtitle,
        FigureForm form,
        String headline,
        PublishedTable.Look look,
        String headlineAt,
        PublishedTable table,
        Optional<ChartDescription> chart,
        String sourceLine,
        List<String> notes,
        LocalDate dataDate,
        String definition,
        Grounds grounds,
        String checksum) {}
