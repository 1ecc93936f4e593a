package dk.helhed.statistics.warehouse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers that were given before. A release never changes, so an answer about one is right for as long as it is remembered; what
 * was not asked for longest is forgotten first.
 *
 * @param <Q> the question, release and all
 * @param <L> a line of the answer
 */
final class Remembered<Q, L> {
    private final Cache<Q, List<L>> answers;

    /** @param lines as many of them are remembered, all answers together */
    Remembered(long lines) {
        answers = Caffeine.newBuilder()
                .maximumWeight(lines)
                .weigher((Q _, List<L> answer) -> answer.size() + 1)
                .build();
    }

    /** Asked twice at the same time it is reckoned once. */
    List<L> answer(Q question, Supplier<List<L>> reckoning) {
        return answers.get(question, _ -> List.copyOf(reckoning.get()));
    }

    void forget() {
        answers.invalidateAll();
    }
}
