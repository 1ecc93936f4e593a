package dk.helhed.meetings.paper;

import dk.helhed.meetings.Paper;
import dk.helhed.meetings.Section;
import dk.helhed.web.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody else saved the paper first: both texts side by side, and nothing of either is lost. */
record PaperConflictPage(Paper now, PaperForm mine) implements Page {
    String code() {
        return "MEET-031";
    }

    String address() {
        return "/papers/" + now.id().value();
    }

    List<Section> sections() {
        return now.text().written();
    }

    boolean differs(Section section) {
        return !now.text().text(section).equals(mine.text(section));
    }

    boolean linesDiffer() {
        return !lines(PaperForm.of(now)).equals(lines(mine));
    }

    /** The lines as one text. */
    static String lines(PaperForm form) {
        return form.lines().stream().map(PaperForm.Line::text).collect(Collectors.joining("\n"));
    }
}
