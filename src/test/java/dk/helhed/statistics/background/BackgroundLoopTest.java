package dk.helhed.statistics.background;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Stoppable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One piece at a time, stopped by its progress alone. */
class BackgroundLoopTest {
    private final Shelf shelf = new Shelf();
    private Function<Look, String> doing = _ -> "done";
    private final BackgroundLoop<String, Look, String> loop =
            new BackgroundLoop<>("prove", shelf, new Doing(), Clock.systemUTC());

    @AfterEach
    void close() {
        loop.stop();
    }

    @Test
    void whatIsAskedForIsDoneAtOnce() throws Exception {
        loop.start();
        shelf.waiting.add("one");
        loop.asked(new Asked());
        assertThat(shelf.next()).isEqualTo("one ended: done");
    }

    @Test
    void workWhosePieceIsGoneStopsAtTheNextHeartbeatAndIsNeverInterrupted() throws Exception {
        doing = look -> {
            shelf.gone = true;
            while (!look.isStopped()) {
                Thread.onSpinWait();
            }
            shelf.said.add(Thread.currentThread().isInterrupted() ? "interrupted" : "stopped");
            throw new IllegalStateException("nobody wants it");
        };
        shelf.waiting.add("one");
        loop.start();
        assertThat(shelf.next()).isEqualTo("stopped");
        assertThat(shelf.next()).isEqualTo("one released");
    }

    @Test
    void aHeartbeatThatFailsIsFollowedByTheNext() throws Exception {
        shelf.failing = true;
        doing = look -> {
            while (!look.isStopped()) {
                Thread.onSpinWait();
            }
            return "done all the same";
        };
        shelf.waiting.add("one");
        loop.start();
        assertThat(shelf.next()).isEqualTo("beat failed");
        shelf.gone = true;
        shelf.failing = false;
        assertThat(shelf.next()).isEqualTo("one released");
    }

    @Test
    void whatBreaksOffIsTriedThreeTimesAndThenGivenUp() throws Exception {
        doing = _ -> {
            throw new IllegalStateException("on purpose");
        };
        isGivenUpAfterThree();
    }

    @Test
    void whatTakesMoreMemoryThanThereIsIsGivenUpToo() throws Exception {
        doing = _ -> {
            throw new OutOfMemoryError("on purpose");
        };
        isGivenUpAfterThree();
    }

    @Test
    void whatItsInstanceFellSilentOverEveryTimeIsNotBegunAgain() throws Exception {
        shelf.claimed = 3;
        shelf.waiting.add("one");
        loop.start();
        assertThat(shelf.next()).isEqualTo("one ended: given up after 3");
    }

    @Test
    void whatIsUnderWayWhenTheInstanceClosesIsLeftToAnother() throws Exception {
        doing = look -> {
            shelf.said.add("begun");
            while (!look.isStopped()) {
                Thread.onSpinWait();
            }
            return "done all the same";
        };
        shelf.waiting.add("one");
        loop.start();
        assertThat(shelf.next()).isEqualTo("begun");
        loop.stop();
        assertThat(shelf.next()).isEqualTo("one released");
        assertThat(shelf.waiting).containsExactly("one");
    }

    private void isGivenUpAfterThree() throws InterruptedException {
        shelf.waiting.add("one");
        loop.start();
        assertThat(shelf.next()).isEqualTo("one released");
        assertThat(shelf.next()).isEqualTo("one released");
        assertThat(shelf.next()).isEqualTo("one ended: given up after 3");
    }

    private static final class Look implements Stoppable {
        private volatile boolean stopped;

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }
    }

    private final class Doing implements Work<String, Look, String> {
        @Override
        public Look begin() {
            return new Look();
        }

        @Override
        public String perform(String piece, Look progress) {
            return doing.apply(progress);
        }

        @Override
        public String givenUp(int attempts) {
            return "given up after " + attempts;
        }
    }

    private static final class Shelf implements Backlog<String, Look, String> {
        private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        private volatile boolean gone;
        private volatile boolean failing;
        private int claimed;

        String next() throws InterruptedException {
            return Optional.ofNullable(said.poll(5, TimeUnit.SECONDS)).orElse("nothing");
        }

        @Override
        public Optional<String> claim(UUID instance, Instant now, Instant silentSince) {
            var piece = Optional.ofNullable(waiting.poll());
            claimed += piece.isPresent() ? 1 : 0;
            return piece;
        }

        @Override
        public int attempts(String piece) {
            return claimed;
        }

        @Override
        public boolean beat(String piece, UUID instance, Look progress, Instant now) {
            if (failing) {
                said.add("beat failed");
                throw new IllegalStateException("no connection");
            }
            return !gone;
        }

        @Override
        public void release(String piece, UUID instance) {
            if (!gone) {
                waiting.add(piece);
            }
            said.add(piece + " released");
        }

        @Override
        public void end(String piece, UUID instance, String result, Instant now) {
            said.add(piece + " ended: " + result);
        }
    }
}
