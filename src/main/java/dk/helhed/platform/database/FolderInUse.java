package dk.helhed.platform.database;

import java.nio.file.Path;

/** Another Helhed works on the data folder. Starting a second one would stop the first one's database. */
final class FolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("""
                Helhed starter ikke: en anden Helhed bruger datamappen %1$s. [START-001]
                  Stop den anden, eller vælg en anden mappe med --data. To kan dele en by i en ekstern PostgreSQL (--database).
                Helhed does not start: another Helhed uses the data folder %1$s. [START-001]
                  Stop that one, or name another folder with --data. Two can share a city in an external PostgreSQL (--database).\
                """.formatted(folder));
    }
}
