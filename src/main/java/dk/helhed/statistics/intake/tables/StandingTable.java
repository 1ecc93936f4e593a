package dk.helhed.statistics.intake.tables;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.Table;
import dk.helhed.statistics.intake.reader.TableReader;

/** Where the table stands in a file that is read by a dictionary: the same for a dry run and an import. */
public final class StandingTable {
    private StandingTable() {}

    /**
     * Where the table stands is the file's own affair, as long as it is of the same kind. Of several tables the dictionary's is meant,
     * unless one is chosen.
     *
     * @param proposed how the file would be read without the dictionary
     * @param written the dictionary
     */
    public static DeclarationFields in(
            FileBytes file, DeclarationFields proposed, DeclarationFields written, boolean isChosen) {
        var dictionary = CalledByTitle.now(file, written);
        boolean isAnother = !proposed.text("kind").equals(dictionary.text("kind"));
        return isAnother || !isChosen && (stands(dictionary, file) || isNamedInside(dictionary))
                ? dictionary
                : dictionary.with(proposed.place());
    }

    /** A table of statistics bears its name itself, so another is never taken for it; a sheet may be called after its year. */
    private static boolean isNamedInside(DeclarationFields dictionary) {
        return dictionary.choice("kind", StatisticsFormat.class).isPresent()
                && !dictionary.text(DeclarationFields.SHEET).isEmpty();
    }

    /** Where the dictionary says, among several tables. */
    private static boolean stands(DeclarationFields dictionary, FileBytes file) {
        return !dictionary.text(DeclarationFields.SHEET).isEmpty()
                && dictionary
                        .layout()
                        .filter(layout -> TableReader.table(file, layout, Table::headers)
                                .equals(new TableReader.Read<>(dictionary.headers())))
                        .isPresent();
    }
}
