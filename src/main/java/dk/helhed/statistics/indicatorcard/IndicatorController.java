package dk.helhed.statistics.indicatorcard;

import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of indicators as it is read. */
@Controller
class IndicatorController {
    private final Cards cards;

    IndicatorController(Cards cards) {
        this.cards = cards;
    }

    @OpenToSignedIn
    @GetMapping("/indicators")
    Answer list(Viewer viewer) {
        return cards.list(viewer, mayWrite(viewer));
    }

    @OpenToSignedIn
    @GetMapping("/indicators/{code}")
    Answer show(@PathVariable String code, Viewer viewer) {
        var indicator = cards.indicator(code, viewer).orElseThrow(NotFound::new);
        return cards.card(indicator, viewer, mayWrite(viewer));
    }

    private static boolean mayWrite(Viewer viewer) {
        return viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR);
    }
}
