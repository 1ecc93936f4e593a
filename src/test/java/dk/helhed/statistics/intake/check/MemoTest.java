package dk.helhed.statistics.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was made of a text is made of no other. */
class MemoTest {
    private final List<String> made = new ArrayList<>();
    private final Memo<String> memo = new Memo<>(text -> {
        made.add(text);
        return text + "!";
    });

    @Test
    void makesOnceWhatIsSaidAgain() {
        assertThat(List.of(memo.of("Nord"), memo.of("Syd"), memo.of("Nord"))).containsExactly("Nord!", "Syd!", "Nord!");
        assertThat(made).containsExactly("Nord", "Syd");
    }

    /** The two have the same hash, and so the same place. */
    @Test
    void tellsTextsApartThatShareAPlace() {
        assertThat(List.of(memo.of("Aa"), memo.of("BB"), memo.of("Aa"))).containsExactly("Aa!", "BB!", "Aa!");
    }

    @Test
    void isRightOfManyMoreTextsThanItRemembers() {
        var random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            var text = String.valueOf(random.nextInt(50_000));
            assertThat(memo.of(text)).isEqualTo(text + "!");
        }
    }

    @Test
    void doesNotRememberWhatIsNoWord() {
        var text = "x".repeat(101);

        memo.of(text);
        memo.of(text);

        assertThat(made).hasSize(2);
    }
}
