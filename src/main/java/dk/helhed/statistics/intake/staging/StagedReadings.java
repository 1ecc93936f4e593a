package dk.helhed.statistics.intake.staging;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.remark.Remarking;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What staged files hold. Each is read once by its declaration; its cells are put aside and what was found is kept. */
public interface StagedReadings {
    FileBytes bytes(String hash, long size);

    default FileBytes bytes(StagedImport of) {
        return bytes(of.fileHash(), of.fileBytes());
    }

    /** Whether it was read by its declaration as it stands. */
    boolean isRead(StagedImport of);

    /** What was read before by the same declaration, or what is read now. */
    Outcome<StagedReading> read(StagedImport of, Declaration declaration, List<String> dimensions, Progress progress);

    /** With rows that say the same, where several texts mean one area. */
    CheckedTable withTwice(
            StagedReading reading, Declaration declaration, CheckedTable table, Map<String, AreaId> places);

    /** What is to be seen before it is committed, whatever the file holds. */
    List<? extends Refusal> notices(StagedImport of);

    /** What is to be said of its numbers, now that every area is placed. */
    Remarks remarks(StagedImport of, Remarking.Placed placed, Progress progress);

    /** The same as it was said before; empty when it was not. */
    Optional<Remarks> made(StagedImport of, Remarking.Placed placed);

    /** What its cells are marked with, and how many with which. */
    Map<String, Long> marks(StagedReading reading);

    /** How it is laid out otherwise than that of the dataset's release. */
    List<Remark> changes(Dataset dataset, DeclarationFields now);

    /** The file is of a release now and stays for good. */
    void archive(StagedImport of);
}
