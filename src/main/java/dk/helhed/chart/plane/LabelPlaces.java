package dk.helhed.chart.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a place for each label near its spot where it covers no other label and stays in the frame. Greedy: the order given
 * does not matter, labels with the least freedom (the largest) choose first.
 */
public final class LabelPlaces {
    private static final int STEP = 4;
    private static final int REACH = 18;

    private LabelPlaces() {}

    /** @param home the area the label speaks of; staying inside is preferred */
    public record Wish(Spot spot, double width, double height, Outline home) {
        private Box box() {
            return new Box(spot.x() - width / 2, spot.y() - height / 2, spot.x() + width / 2, spot.y() + height / 2);
        }
    }

    /** One box for each wish, in the same order. */
    public static List<Box> of(List<Wish> wishes, Box frame) {
        var placed = new ArrayList<Box>();
        var result = new ArrayList<>(wishes.stream().map(Wish::box).toList());
        IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -wishes.get(i).width()))
                .forEach(i -> {
                    var box = best(wishes.get(i), placed, frame);
                    placed.add(box);
                    result.set(i, box);
                });
        return result;
    }

    private static Box best(Wish wish, List<Box> placed, Box frame) {
        var best = wish.box();
        var least = Double.MAX_VALUE;
        for (var i = -REACH; i <= REACH; i++) {
            for (var j = -REACH; j <= REACH; j++) {
                var box = wish.box().moved(i * STEP, j * STEP);
                var cost = cost(box, wish, placed, frame) + (i * i + j * j) * 0.9;
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private static double cost(Box box, Wish wish, List<Box> placed, Box frame) {
        var covered = placed.stream().mapToDouble(box::overlap).sum();
        var astray = corners(box).stream()
                .filter(corner -> !wish.home().contains(corner))
                .count();
        var away =
                wish.home().contains(new Spot((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2)) ? 0 : 60;
        return covered * 20 + box.outside(frame) * 20 + astray * 8 + away;
    }

    private static List<Spot> corners(Box box) {
        return List.of(
                new Spot(box.left(), box.top()),
                new Spot(box.right(), box.top()),
                new Spot(box.left(), box.bottom()),
                new Spot(box.right(), box.bottom()));
    }
}
