package dk.helhed.identity.welcome;

import dk.helhed.identity.OneTimeLinks;
import dk.helhed.platform.City;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * An empty city has nobody who could let anyone in, so its start prints a link for the first administrator: on standard
 * output, where only those see it who run the machine.
 */
// a command that joins a city says nothing of its own and gives no key away
@ConditionalOnProperty(name = "helhed.announce", havingValue = "true", matchIfMissing = true)
@Component
@Order(100)
class FirstAdministratorLink implements ApplicationRunner {
    private final City city;
    private final WelcomeQueries queries;
    private final OneTimeLinks links;
    private final Environment environment;

    FirstAdministratorLink(City city, WelcomeQueries queries, OneTimeLinks links, Environment environment) {
        this.city = city;
        this.queries = queries;
        this.links = links;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        offer(System.out);
    }

    void offer(PrintStream out) {
        if (city.demo() || queries.anyAccount()) {
            return;
        }
        var port = environment.getProperty("local.server.port", "8080");
        out.println("Byen er tom. Opret den første administrator her (gælder én gang, i 24 timer):");
        out.println("The city is empty. Create the first administrator here (once, within 24 hours):");
        out.println("  http://localhost:" + port + links.issue(Optional.empty()));
        out.flush();
    }
}
