package dk.helhed.statistics.intake.preview;

import dk.helhed.geography.CodeScheme;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import java.util.List;

/** Looks at what would be imported now. The file is read once; what its areas mean is looked up each time. */
public interface Looking {
    Glance.Result look(StagedImport of, Progress progress);

    /** The same, but a large file is neither read nor checked for it. */
    Glance glance(StagedImport file);

    /** The first rows of the file as they stand, headings and notes included. Of a file of statistics they are looked for once. */
    Outcome<List<SourceRow>> first(StagedImport file, Layout layout, int count);

    /** That codes of areas can be of. */
    List<CodeScheme> schemes();
}
