package dk.helhed.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One set of files for the main job, and what must come of them.
 *
 * @param name of the dataset, the indicator and the case; no other tour has it
 * @param income the file with persons and disposable income in 1000 kr. by district, year and sex
 * @param shapes the districts as GeoJSON, where the tour brings them
 * @param area mean disposable income of Nørrebro in 2017, as shown
 * @param areaPersons the persons behind it, as shown
 * @param city mean disposable income of the city in 2017, as shown
 * @param cityPersons the persons behind it, as shown
 */
record Tour(
        String name,
        Path income,
        Optional<Path> shapes,
        String sourceLine,
        boolean invented,
        String area,
        String areaPersons,
        String city,
        String cityPersons) {}
