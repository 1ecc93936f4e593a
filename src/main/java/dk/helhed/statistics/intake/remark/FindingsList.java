package dk.helhed.statistics.intake.remark;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What was found in a file and what is to be said of its numbers, a line each, to be worked through elsewhere. */
public final class FindingsList {
    private static final List<String> COLUMNS = List.of("effect", "row", "column", "value", "rule", "mend", "code");

    private final Texts texts;
    private final Language language;

    public FindingsList(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public List<String> heads() {
        return COLUMNS.stream()
                .map(column -> texts.text(language, "statistics.intake.findings." + column))
                .toList();
    }

    /** Findings first. A remark has a line for each cell that it gives as an example, or one where it gives none. */
    public List<List<String>> lines(List<Finding> findings, List<Remark> remarks) {
        return Stream.concat(findings.stream().map(this::line), remarks.stream().flatMap(this::lines))
                .toList();
    }

    private List<String> line(Finding finding) {
        return line(
                "statistics.intake.severity." + finding.severity(),
                String.valueOf(finding.row()),
                finding.header(),
                finding.value(),
                finding);
    }

    private Stream<List<String>> lines(Remark remark) {
        var effect = "statistics-checks.severity." + remark.severity();
        return remark.showsCells()
                ? remark.examples().stream()
                        .map(cell -> line(effect, String.valueOf(cell.row()), cell.what(), cell.now(), remark))
                : Stream.of(line(effect, "", "", "", remark));
    }

    private List<String> line(String effect, String row, String column, String value, Refusal rule) {
        return List.of(
                texts.text(language, effect),
                row,
                column,
                value,
                texts.refusal(language, rule),
                texts.remedy(language, rule).orElse(""),
                rule.code());
    }
}
