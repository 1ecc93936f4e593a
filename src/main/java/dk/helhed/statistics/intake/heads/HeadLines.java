package dk.helhed.statistics.intake.heads;

import java.util.ArrayList;
import java.util.List;

/**
 * Several lines of heads as one head for each column. An empty field of an upper line continues the head at its left as far as heads
 * stand below it, and no further than a merged area or the head above reaches.
 */
public final class HeadLines {
    private final List<HeadLine> lines;

    private HeadLines(List<HeadLine> lines) {
        this.lines = lines;
    }

    /** @param lines from the upper to the lowest */
    public static List<String> heads(List<HeadLine> lines) {
        return new HeadLines(lines).heads();
    }

    private List<String> heads() {
        int width = lines.stream().mapToInt(HeadLine::width).max().orElse(0);
        var texts = new ArrayList<List<String>>();
        for (int line = 0; line < lines.size(); line++) {
            texts.add(line == lines.size() - 1 ? lowest(width) : continued(line, width));
        }
        var heads = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            heads.add(path(texts, column).head());
        }
        return heads;
    }

    /** A head that is written over several lines, or merged over them, is said once. */
    private static HeadPath path(List<List<String>> texts, int column) {
        var path = new ArrayList<String>();
        for (List<String> line : texts) {
            var text = line.get(column);
            if (!text.isEmpty() && (path.isEmpty() || !path.getLast().equals(text))) {
                path.add(text);
            }
        }
        return new HeadPath(path);
    }

    private List<String> lowest(int width) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            texts.add(lines.getLast().at(column).text().strip());
        }
        return texts;
    }

    private List<String> continued(int line, int width) {
        var texts = new ArrayList<String>();
        String group = "";
        for (int column = 0; column < width; column++) {
            var here = lines.get(line).at(column);
            if (!here.isBlank()) {
                group = isGroup(line, column) ? here.text().strip() : "";
                texts.add(here.text().strip());
            } else {
                group = continues(line, column) ? group : "";
                texts.add(group);
            }
        }
        return texts;
    }

    /** Something else stands below it. */
    private boolean isGroup(int line, int column) {
        return isAnyBelow(line, column)
                && !lines.get(line + 1)
                        .at(column)
                        .text()
                        .strip()
                        .equals(lines.get(line).at(column).text().strip());
    }

    private boolean continues(int line, int column) {
        boolean isNewAbove = lines.subList(0, line).stream()
                .anyMatch(upper -> !upper.at(column).isBlank());
        var left = lines.get(line).at(column - 1);
        boolean isBeyond = left.merged() && !lines.get(line).at(column).merged();
        return !isNewAbove && !isBeyond && isAnyBelow(line, column);
    }

    private boolean isAnyBelow(int line, int column) {
        return lines.subList(line + 1, lines.size()).stream()
                .anyMatch(lower -> !lower.at(column).isBlank());
    }
}
