package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.statement.CodeWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A figure as a workbook: numbers are numbers, shown with their decimals; a kind of nothing is its word. The second sheet says what
 * the numbers are.
 */
public final class Spreadsheet {
    private static final int TEXT_WIDTH = 28;
    private static final int NUMBER_WIDTH = 16;
    private static final int LINKS = 65_000;
    private static final int LONGEST_LINK = 2_079;

    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;
    private final CodeWords codes;

    public Spreadsheet(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
        this.codes = phrases.codes(this.content);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Helhed", "1.0")) {
            numbers(workbook.newWorksheet(phrases.text("sheet.numbers")));
            about(workbook.newWorksheet(phrases.text("sheet.about")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void numbers(Worksheet sheet) {
        head(sheet);
        int row = 1;
        for (int place = 0; place < content.places().size(); place++) {
            for (int period = 0; period < content.periods().size(); period++) {
                var at = content.places().get(place);
                var column = content.periods().get(period);
                sheet.value(row, 0, phrases.place(at));
                sheet.value(row, 1, column.code());
                cell(sheet, row, content.at(place, period), period);
                codes(sheet, row, codes.fields(at.area(), column.code()));
                trace(sheet, row, traces.of(at, column));
                row++;
            }
        }
        sheet.freezePane(0, 1);
    }

    private void head(Worksheet sheet) {
        int column = 0;
        for (var key : new String[] {"head.area", "head.period", "head.value", "head.unit"}) {
            column = head(sheet, column, phrases.text(key));
        }
        for (var sum : Tables.sumHeads(content, phrases)) {
            column = head(sheet, column, sum);
        }
        for (var key : Publication.STATES) {
            column = head(sheet, column, phrases.text(key));
        }
        for (var code : codes.heads()) {
            column = head(sheet, column, code);
        }
        column = head(sheet, column, phrases.text("head.definition"));
        head(sheet, column, phrases.text("head.trace"));
        sheet.width(0, TEXT_WIDTH);
    }

    private static int head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, NUMBER_WIDTH);
        return column + 1;
    }

    private void cell(Worksheet sheet, int row, Cell cell, int period) {
        var definition = content.definition(period);
        sheet.value(row, 3, definition.unit());
        if (cell instanceof Shown shown) {
            number(sheet, row, 2, shown.value(), definition.decimals());
        }
        cell.seen().above().ifPresent(above -> number(sheet, row, 4, above, 0));
        cell.seen().below().ifPresent(below -> number(sheet, row, 5, below, 0));
        int column = stateColumn();
        for (var state : publication.states(cell, period)) {
            sheet.value(row, column++, state);
        }
        sheet.value(row, definitionColumn(), definition.number());
    }

    private int stateColumn() {
        return content.denominator().isPresent() ? 6 : 5;
    }

    /** As texts: a code keeps its leading zeros. */
    private void codes(Worksheet sheet, int row, List<String> fields) {
        int column = codeColumn();
        for (var code : fields) {
            sheet.value(row, column++, code);
        }
    }

    private int codeColumn() {
        return stateColumn() + Publication.STATES.size();
    }

    private int definitionColumn() {
        return codeColumn() + codes.heads().size();
    }

    /** Excel opens no sheet with more links, or longer ones, than it allows; such addresses are there to be copied. */
    private void trace(Worksheet sheet, int row, String address) {
        int column = definitionColumn() + 1;
        if (row <= LINKS && address.length() <= LONGEST_LINK) {
            sheet.hyperlink(row, column, HyperLink.external(address, address));
        } else {
            sheet.value(row, column, address);
        }
    }

    /** At least the decimals asked for, and none of the number's own left out. */
    private static void number(Worksheet sheet, int row, int column, BigDecimal number, int decimals) {
        int shown = Math.max(decimals, Math.max(0, number.stripTrailingZeros().scale()));
        sheet.value(row, column, number);
        sheet.style(row, column)
                .format(shown == 0 ? "#,##0" : "#,##0." + "0".repeat(shown))
                .set();
    }

    private void about(Worksheet sheet) {
        int row = 0;
        for (var line : new Description(content, phrases, traces).lines()) {
            sheet.value(row, 0, line.name());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.value(row, 1, line.words());
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        sheet.width(0, TEXT_WIDTH);
        sheet.width(1, 100);
    }
}
