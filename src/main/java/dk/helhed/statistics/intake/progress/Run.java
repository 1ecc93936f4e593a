package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.util.List;

/**
 * One piece of work on a staged import, waiting, under way or refused. What is done has no run any more.
 *
 * @param version of the declaration it was asked for
 * @param bytes read so far
 */
public record Run(
        StagedId staged, int version, Step step, AccountId by, long bytes, int rows, int findings, State state) {

    public enum Step {
        READ,
        /** Its numbers are held against what is expected, once it was read and its areas were placed by hand. */
        CHECK,
        COMMIT
    }

    public sealed interface State {}

    public record Waiting() implements State {}

    public record UnderWay() implements State {}

    /** It ended without doing what was asked for. */
    public record Refused(List<Refusal> reasons) implements State {}

    public boolean goesOn() {
        return !(state instanceof Refused);
    }
}
