package dk.helhed;

import dk.helhed.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole: the web page of a city, or one of the commands that work without it. */
@SpringBootApplication
@Modulithic(
        systemName = "Helhed",
        sharedModules = {"kernel", "platform", "web"})
public class Helhed {
    public static void main(String[] call) {
        if (Commands.knows(call)) {
            System.exit(Commands.run(call));
        }
        SpringApplication.run(Helhed.class, call);
    }
}
