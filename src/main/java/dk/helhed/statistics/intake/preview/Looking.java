package dk.helhed.statistics.intake.preview;

import dk.helhed.geography.CodeScheme;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.StagedImport;
import java.util.List;

/** Looks at what would be imported now. The file is read once; what its areas mean is looked up each time. */
public interface Looking {
    Glance.Result look(StagedImport of, Progress progress);

    /** The same, but a large file is neither read nor checked for it. */
    Glance glance(StagedImport file);

    /** That codes of areas can be of. */
    List<CodeScheme> schemes();
}
