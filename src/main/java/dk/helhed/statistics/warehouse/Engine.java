package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.warehouse.numbered.CellFiles;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * One DuckDB in memory that can reach the folder of the warehouse and nothing else: no network, no extension, no other file,
 * and no statement can change that afterwards.
 */
final class Engine implements AutoCloseable {
    private final DuckDBConnection root;

    Engine(Path folder) {
        var settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("threads", "2");
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        settings.setProperty("allowed_directories", "['" + folder.toString().replace("'", "''") + "']");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("lock_configuration", "true");
        try {
            root = DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
            try (var create = root.createStatement()) {
                create.execute(CellFiles.TABLE_OF_PARTS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The warehouse's engine does not start", e);
        }
    }

    /** A connection of its own to the one database; close it after use. */
    DuckDBConnection connection() {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw new IllegalStateException("The warehouse's engine is gone", e);
        }
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
