package dk.helhed.platform.database;

import java.nio.file.Path;

/** Another Helhed works on the data folder. Starting a second one would stop the first one's database. */
final class FolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("The data folder " + folder + " is in use by another Helhed. Stop that one, or name another folder with"
                + " --data. Two instances share one city through an external PostgreSQL (--database). [START-001]");
    }
}
