package dk.helhed.overview.city;

import dk.helhed.platform.City;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CityController {
    private final City city;

    CityController(City city) {
        this.city = city;
    }

    @OpenToSignedIn
    @GetMapping("/")
    Answer show() {
        return new CityPage(city.secretariat());
    }
}
