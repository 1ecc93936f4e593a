package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuorumTest {
    @Test
    void halfOfTheFilledSeatsIsEnough() {
        assertThat(new Quorum(8, 4).isReached()).isTrue();
        assertThat(new Quorum(8, 3).isReached()).isFalse();
        assertThat(new Quorum(7, 4).isReached()).isTrue();
        assertThat(new Quorum(7, 3).isReached()).isFalse();
    }

    @Test
    void nobodyIsNeverEnough() {
        assertThat(new Quorum(0, 0).isReached()).isFalse();
        assertThat(new Quorum(1, 0).isReached()).isFalse();
    }

    @Test
    void saysHowManyAreNeeded() {
        assertThat(new Quorum(8, 0).needed()).isEqualTo(4);
        assertThat(new Quorum(7, 0).needed()).isEqualTo(4);
    }
}
