package dk.helhed.meetings;

import dk.helhed.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** What stands in the way of releasing a paper or calling a meeting. {@code item} is the item's number on the agenda. */
public sealed interface Obstacle extends Refusal {

    /** The number of the item it concerns; 0 when it concerns the meeting itself. */
    default int ofItem() {
        return 0;
    }

    record NoItems(MeetingId meeting) implements Obstacle {
        @Override
        public String code() {
            return "MEET-010";
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("/meetings/" + meeting.value() + "/items/new");
        }
    }

    record InThePast(MeetingId meeting) implements Obstacle {
        @Override
        public String code() {
            return "MEET-011";
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("/meetings/" + meeting.value() + "/edit");
        }
    }

    record NoPaper(int item, AgendaItemId id) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-020";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item);
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("/meetings/items/" + id.value());
        }
    }

    record NoRecommendation(int item, PaperId paper) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-021";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item);
        }

        @Override
        public Optional<String> mendedAt() {
            return edit(paper, "lines");
        }
    }

    /** The title of the section in both languages, since a refusal does not know the reader's. */
    record EmptySection(int item, PaperId paper, Section section) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-022";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item, section.titleDa(), section.titleEn());
        }

        @Override
        public Optional<String> mendedAt() {
            return edit(paper, "s-" + section.key());
        }
    }

    record UnknownFigure(int item, PaperId paper, String figure) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-023";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item, figure);
        }

        @Override
        public Optional<String> mendedAt() {
            return edit(paper, "figures");
        }
    }

    record FigureWithoutValue(int item, PaperId paper, String figure) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-024";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item, figure);
        }

        @Override
        public Optional<String> mendedAt() {
            return edit(paper, "figures");
        }
    }

    record NothingWritten(int item, PaperId paper) implements Obstacle {
        @Override
        public int ofItem() {
            return item;
        }

        @Override
        public String code() {
            return "MEET-025";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item);
        }

        @Override
        public Optional<String> mendedAt() {
            return edit(paper, "main");
        }
    }

    private static Optional<String> edit(PaperId paper, String place) {
        return Optional.of("/papers/" + paper.value() + "/edit#" + place);
    }
}
