package dk.helhed.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where one city lies on disk: database, archived files, warehouse. Copy the folder while stopped and you have copied the city. */
@ConfigurationProperties("helhed.data")
public record DataFolder(@DefaultValue("data") Path folder) {

    public Path postgres() {
        return root().resolve("postgres");
    }

    public Path files() {
        return root().resolve("files");
    }

    public Path warehouse() {
        return root().resolve("warehouse");
    }

    private Path root() {
        return folder.toAbsolutePath().normalize();
    }
}
