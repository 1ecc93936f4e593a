package dk.helhed.platform;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the one who started Helhed where it is, in both languages, on standard output. */
// a command that joins a city says nothing of its own and gives no key away
@ConditionalOnProperty(name = "helhed.announce", havingValue = "true", matchIfMissing = true)
@Component
class Welcome {
    private final City city;
    private int port;

    Welcome(City city) {
        this.city = city;
    }

    @EventListener
    void listening(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        System.out.printf("%nHelhed: http://localhost:%d%n", port);
        if (city.demo()) {
            System.out.println(
                    "  Demoby med opdigtede tal. Log ind med en af de konti, som står på siden. Stop med Ctrl-C.");
            System.out.println(
                    "  Demo city with invented figures. Sign in with one of the accounts listed on the page. Stop with Ctrl-C.");
        }
    }
}
