package dk.helhed.chart;

import dk.helhed.chart.plane.Box;
import dk.helhed.chart.plane.LabelPlaces;
import dk.helhed.chart.plane.Outline;
import dk.helhed.chart.plane.Words;
import java.util.ArrayList;
import java.util.List;

/** Says whose each region is and what its value is: on a wide map itself, under a narrow one in a numbered list. */
final class MapNames {
    private static final double LINE_AT_MOST = 112;

    private final MapPen pen;
    private final Box frame;

    /** @param value as it is written, or the word for why there is none */
    record Named(ChartDescription.Region region, String value, Outline outline) {}

    MapNames(MapPen pen, Box frame) {
        this.pen = pen;
        this.frame = frame;
    }

    void onMap(List<Named> regions) {
        var lines = regions.stream().map(this::lines).toList();
        var wishes = new ArrayList<LabelPlaces.Wish>();
        for (var i = 0; i < regions.size(); i++) {
            var outline = regions.get(i).outline();
            var bar = regions.get(i).region().areaColour().isPresent() ? 9 : 0;
            var high = lines.get(i).size() * pen.pitch();
            wishes.add(new LabelPlaces.Wish(outline.middle(), widest(lines.get(i)) + bar, high, outline));
        }
        var places = LabelPlaces.of(wishes, frame);
        for (var i = 0; i < regions.size(); i++) {
            name(regions.get(i).region(), lines.get(i), places.get(i));
        }
    }

    private List<String> lines(Named one) {
        var lines = new ArrayList<>(Words.lines(one.region().name(), pen.letters(), LINE_AT_MOST));
        lines.add(one.value());
        return lines;
    }

    private double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> Words.width(line, pen.letters()) * 1.04)
                .max()
                .orElse(0);
    }

    private void name(ChartDescription.Region region, List<String> lines, Box place) {
        pen.plate(place);
        var area = region.areaColour();
        area.ifPresent(number -> pen.bar(number, new Box(place.left(), place.top(), place.left() + 4, place.bottom())));
        var x = area.isPresent() ? place.left() + 9 : (place.left() + place.right()) / 2;
        var anchor = area.isPresent() ? "start" : "middle";
        for (var i = 0; i < lines.size(); i++) {
            pen.onMap(lines.get(i), x, place.top() + (i + 0.5) * pen.pitch(), anchor, i < lines.size() - 1);
        }
    }

    /** Numbers on the map, the list from {@code top} down. Answers where it ends. */
    double numbered(List<Named> regions, int width, double top) {
        var wishes = new ArrayList<LabelPlaces.Wish>();
        for (var i = 0; i < regions.size(); i++) {
            var outline = regions.get(i).outline();
            var wide = Words.width(Integer.toString(i + 1), pen.letters());
            wishes.add(new LabelPlaces.Wish(outline.middle(), wide, pen.pitch(), outline));
        }
        var places = LabelPlaces.of(wishes, frame);
        var y = top;
        for (var i = 0; i < regions.size(); i++) {
            var number = Integer.toString(i + 1);
            var place = places.get(i);
            var x = (place.left() + place.right()) / 2;
            pen.onMap(number, x, (place.top() + place.bottom()) / 2, "middle", true);
            y = row(number, regions.get(i), width, y);
        }
        return y;
    }

    private double row(String number, Named one, int width, double top) {
        var room = width - 40 - Words.width(one.value(), pen.letters()) - 12;
        var lines = Words.lines(one.region().name(), pen.letters(), room);
        var high = Math.max(pen.letters() * 1.75, lines.size() * pen.pitch() + 8);
        var middle = top + high / 2;
        pen.rule(top, width);
        one.region().areaColour().ifPresent(area -> pen.bar(area, new Box(28, top + 5, 32, top + high - 5)));
        pen.strong(number, 18, middle, "end");
        for (var i = 0; i < lines.size(); i++) {
            pen.plain(lines.get(i), 40, middle + (i - (lines.size() - 1) / 2.0) * pen.pitch(), "start");
        }
        pen.plain(one.value(), width, middle, "end");
        return top + high;
    }
}
