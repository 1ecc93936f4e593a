package dk.helhed.chart;

/**
 * What a colour says in a chart. An area keeps its colour everywhere; the whole is ink, what is only there to compare with is grey.
 * Areas without a colour are told apart by the shape of their line.
 */
public enum Colour {
    AREA_1("area-1"),
    AREA_2("area-2"),
    AREA_3("area-3"),
    AREA_4("area-4"),
    AREA_5("area-5"),
    WHOLE("whole"),
    PLAIN("plain"),
    REST("rest"),
    ACCENT("accent");

    private final String token;

    Colour(String token) {
        this.token = token;
    }

    /** The colour of an area by its number 1 to 5; an area without one of its own is grey. */
    public static Colour ofArea(int number) {
        return number >= 1 && number <= 5 ? values()[number - 1] : REST;
    }

    /** The name of the design token, without the leading {@code --h-}. */
    String token() {
        return token;
    }
}
