package dk.helhed.meetings.minutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesFormTest {
    /** As it was written before minutes told of corrections. */
    private static final String BEFORE =
            "{\"board\":\"Nørrebro\",\"year\":2026,\"number\":1,\"title\":\"\",\"day\":\"2026-10-20\","
                    + "\"from\":\"09:00:00\",\"until\":\"11:00:00\",\"place\":\"Kulturhuset\",\"seats\":[],\"quorum\":\"Ja.\",\"items\":["
                    + "{\"number\":1,\"code\":\"(B)\",\"title\":\"Sag\",\"closed\":false,\"remarks\":[],"
                    + "\"rulings\":[{\"line\":\"\",\"outcome\":\"Tiltrådt\",\"text\":\"\"}],\"hidden\":false}]}";

    @Test
    void minutesFromBeforeCorrectionsWereToldAreReadAndKeepTheirChecksum() {
        var read = MinutesForm.read(BEFORE);

        assertThat(read.items().getFirst().rulings())
                .containsExactly(new Minutes.Ruling("", "Tiltrådt", "", List.of()));
        assertThat(MinutesForm.write(read)).isEqualTo(BEFORE);
    }
}
