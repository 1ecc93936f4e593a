package dk.helhed.overview.city;

import dk.helhed.web.Page;

record CityPage(String secretariat) implements Page {}
