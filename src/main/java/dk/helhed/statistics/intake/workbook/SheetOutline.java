package dk.helhed.statistics.intake.workbook;

import dk.helhed.statistics.intake.workbook.MergedAreas.Area;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What must be known of a sheet before its rows are read: what is merged, which stands behind them, and whether a cell says
 * something that the spreadsheet reader would pass over. One pass over the sheet, of which nothing is held but that.
 *
 * @param broken the first cell, or the number of the first row, that cannot be read as the standard has it, as a spreadsheet names it
 */
public record SheetOutline(MergedAreas merged, Optional<Broken> broken, Hidden hidden) {
    /**
     * @param place of a cell, or the number of a row
     * @param isDay it is a day that is written as such
     */
    public record Broken(String place, boolean isDay) {}

    /** How many rows and columns with content the sheet does not show. */
    public record Hidden(int rows, int columns) {}

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @param relation by which the workbook knows the sheet */
    public static SheetOutline of(SeekableByteChannel content, String relation) throws IOException {
        try (var archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
            var parts = new WorkbookParts(archive);
            try (var sheet = parts.sheet(relation).orElseThrow(() -> new IOException("no sheet " + relation))) {
                return of(sheet, new CellCheck(() -> texts(parts)));
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Whether a cell of the sheet says anything; a sheet that is a chart has none, and of a damaged one nobody knows. */
    public static boolean isFilled(SeekableByteChannel content, String relation) throws IOException {
        try (var archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
            var found = new WorkbookParts(archive).sheet(relation);
            if (found.isEmpty()) {
                return false;
            }
            try (var sheet = found.get()) {
                return isFilled(XML.createXMLStreamReader(sheet));
            }
        } catch (XMLStreamException damaged) {
            return true;
        }
    }

    private static boolean isFilled(XMLStreamReader xml) throws XMLStreamException {
        boolean isInCell = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS
                    && isInCell
                    && !xml.getText().isBlank()) {
                return true;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                var name = xml.getLocalName();
                isInCell = event == XMLStreamConstants.START_ELEMENT && (name.equals("v") || name.equals("t"));
            }
        }
        return false;
    }

    private static SheetOutline of(InputStream sheet, CellCheck cells) throws XMLStreamException, IOException {
        var merged = new ArrayList<Area>();
        var hidden = new HiddenParts();
        var xml = XML.createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begins(xml, cells, merged, hidden);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cells.ends();
            }
            if (cells.broken().isPresent()) {
                break;
            }
        }
        xml.close();
        return new SheetOutline(
                new MergedAreas(merged),
                cells.broken().map(place -> new Broken(place, cells.isDay())),
                hidden.result());
    }

    private static void begins(XMLStreamReader xml, CellCheck cells, List<Area> merged, HiddenParts hidden)
            throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (isHidden(xml)) {
                    hidden.columns(number(xml, "min"), number(xml, "max"));
                }
            }
            case "row" -> {
                cells.row(attribute(xml, "r"));
                hidden.row(isHidden(xml));
            }
            case "c" -> cells.begins(attribute(xml, "r"), attribute(xml, "t").orElse("n"));
            case "v" -> {
                cells.value(xml.getElementText());
                hidden.value(cells.column());
            }
            case "is" -> {
                cells.text();
                hidden.value(cells.column());
            }
            case "mergeCell" -> attribute(xml, "ref").flatMap(Area::of).ifPresent(merged::add);
            default -> {}
        }
    }

    private static boolean isHidden(XMLStreamReader xml) {
        return attribute(xml, "hidden")
                .filter(said -> said.equals("1") || said.equals("true"))
                .isPresent();
    }

    private static int number(XMLStreamReader xml, String name) {
        return attribute(xml, name)
                .filter(said -> said.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** How many texts the cells share; they are counted one by one, for what the table says of its own size may be wrong. */
    private static int texts(WorkbookParts parts) throws IOException {
        var shared = parts.sharedTexts();
        if (shared.isEmpty()) {
            return 0;
        }
        try (var table = shared.get()) {
            int count = 0;
            var xml = XML.createXMLStreamReader(table);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    count++;
                }
            }
            xml.close();
            return count;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }
}
