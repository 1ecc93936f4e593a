package dk.helhed.command;

import dk.helhed.platform.database.DatabaseAccess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;

/**
 * A city for the length of one command. Where a Helhed runs on the folder, the command joins it as a second instance on its
 * database; where none runs, the command starts the database itself.
 */
final class City {
    private final List<String> settings;

    private City(List<String> settings) {
        this.settings = List.copyOf(settings);
    }

    static City of(Arguments arguments) {
        var data = folder(arguments);
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--helhed.city.demo=false",
                "--helhed.announce=false",
                "--helhed.hatch=false",
                "--logging.level.root=off",
                "--logging.level.dk.helhed=off",
                "--helhed.data.folder=" + data));
        var external = arguments.value("database");
        if (external.isPresent()) {
            settings.add("--spring.datasource.url=" + external.get());
            settings.add("--spring.flyway.url=" + external.get());
        } else {
            DatabaseAccess.running(data.resolve("postgres"))
                    .ifPresent(login -> settings.addAll(List.of(
                            "--spring.datasource.url=" + login.url(),
                            "--spring.datasource.username=" + login.user(),
                            "--spring.datasource.password=" + login.password(),
                            "--spring.flyway.enabled=false")));
        }
        return new City(settings);
    }

    static Path folder(Arguments arguments) {
        return Path.of(arguments.value("data").orElse("data"));
    }

    /** Standard output belongs to the receipt, so whatever the application says meanwhile goes to standard error. */
    <B, R> R ask(Class<B> bean, Function<B, R> question) {
        System.setOut(System.err);
        try (var city = SpringApplication.run(application(), settings.toArray(String[]::new))) {
            return question.apply(city.getBean(bean));
        }
    }

    /** By name: the application knows its commands, so they cannot know it. */
    private static Class<?> application() {
        try {
            return Class.forName("dk.helhed.Helhed");
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
