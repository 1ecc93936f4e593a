package dk.helhed.statistics.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbers of a PX file are called by its contents, and a dictionary that calls them by its title still reads it. */
class CalledByTitleTest {
    @Test
    void aTitleWithOtherPeriodsLeavesTheHeadsAsTheyWere() {
        assertThat(proposed(px("Personer efter bydel 2001-2003", "Personer")).headers())
                .isEqualTo(proposed(px("Personer efter bydel 2001-2004", "Personer"))
                        .headers())
                .containsExactly("bydel", "tid", "Personer");
        assertThat(proposed(px("Personer efter bydel", "")).headers())
                .as("without contents the title is all there is")
                .containsExactly("bydel", "tid", "Personer efter bydel");
    }

    @Test
    void aDictionaryThatCallsThemByTheTitleKeepsItsMeasure() {
        var file = px("Personer efter bydel", "Personer");
        var proposal = proposed(file);
        var then = CalledByTitle.then(file, proposal).orElseThrow();
        assertThat(then.headers()).containsExactly("bydel", "tid", "Personer efter bydel");

        var written = then.with(Map.of("name2", "Beboere"));
        var now = StandingTable.in(file, proposal, written, false);

        assertThat(now.headers()).isEqualTo(proposal.headers());
        assertThat(now.text("name2")).isEqualTo("Beboere");
        assertThat(CalledByTitle.now(file, proposal)).as("one of today").isEqualTo(proposal);
        assertThat(CalledByTitle.then(px("Personer", "Personer"), proposed(px("Personer", "Personer"))))
                .isEmpty();
    }

    private static DeclarationFields proposed(FileBytes file) {
        return Proposal.of(file, FileContent.of(file, Optional.empty()), List.of());
    }

    private static FileBytes px(String title, String contents) {
        return FileBytes.of("""
                CHARSET="ANSI";CODEPAGE="utf-8";TITLE="%s";CONTENTS="%s";UNITS="antal";
                STUB="bydel";HEADING="tid";VALUES("bydel")="Nord","Syd";VALUES("tid")="2001","2002";
                TIMEVAL("tid")=TLIST(A1),"2001","2002";
                DATA=1 2 3 4;
                """.formatted(title, contents).getBytes(StandardCharsets.UTF_8));
    }
}
