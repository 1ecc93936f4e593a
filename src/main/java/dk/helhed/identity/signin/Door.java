package dk.helhed.identity.signin;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.City;
import org.springframework.stereotype.Component;

/** Whether an account may come in at all: it is open, and it is of the demo city only in demo mode. */
@Component
class Door {
    private final StandingQueries standings;
    private final City city;

    Door(StandingQueries standings, City city) {
        this.standings = standings;
        this.city = city;
    }

    boolean opensFor(AccountId account) {
        return standings
                .standing(account)
                .map(standing -> standing.open() && (city.demo() || !standing.demo()))
                .orElse(false);
    }
}
