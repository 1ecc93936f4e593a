package dk.helhed.statistics.catalog.description;

import dk.helhed.web.Viewer;

/** Who is to see numbers. Every query that shows or exports them is asked on behalf of one. */
public sealed interface Audience {

    /** Everybody whom a paper may reach: members, substitutes, observers, and whoever is sent its PDF. */
    Audience PAPERS = new Papers();

    static Audience of(Viewer viewer) {
        return new Person(viewer);
    }

    record Person(Viewer viewer) implements Audience {}

    record Papers() implements Audience {}
}
