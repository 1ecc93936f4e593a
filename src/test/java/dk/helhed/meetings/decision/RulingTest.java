package dk.helhed.meetings.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.DecisionEntry.Typed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulingTest {
    @Test
    void aWordAloneIsADecision() {
        assertThat(Ruling.check(new Typed("ADOPTED", "", ""), "")).isInstanceOf(Ruling.Good.class);
    }

    @Test
    void anAmendmentIsWrittenOut() {
        assertThat(codes(new Typed("ADOPTED_AMENDED", " ", ""), "")).containsExactly("MEET-113");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(codes(new Typed("", "", " "), UUID.randomUUID().toString())).containsExactly("MEET-110", "MEET-111");
    }

    private static List<String> codes(Typed typed, String corrects) {
        return Ruling.check(typed, corrects) instanceof Ruling.Faulty(var faults)
                ? faults.stream().map(Refusal::code).toList()
                : List.of();
    }
}
