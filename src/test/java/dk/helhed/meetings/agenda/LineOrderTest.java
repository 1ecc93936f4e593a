package dk.helhed.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.meetings.AgendaItemId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineOrderTest {
    private final AgendaItemId one = line();
    private final AgendaItemId two = line();
    private final AgendaItemId three = line();
    private final List<AgendaItemId> order = List.of(one, two, three);

    @Test
    void aLineMovesToItsPlaceAndTheOthersCloseUp() {
        assertThat(LineOrder.with(order, three, 1)).containsExactly(three, one, two);
        assertThat(LineOrder.with(order, one, 2)).containsExactly(two, one, three);
    }

    @Test
    void aPlaceOutsideTheAgendaIsItsNearestEnd() {
        assertThat(LineOrder.with(order, two, 0)).containsExactly(two, one, three);
        assertThat(LineOrder.with(order, two, 99)).containsExactly(one, three, two);
    }

    @Test
    void aNewLineIsPutIn() {
        var added = line();

        assertThat(LineOrder.with(order, added, 2)).containsExactly(one, added, two, three);
    }

    private static AgendaItemId line() {
        return new AgendaItemId(UUID.randomUUID());
    }
}
