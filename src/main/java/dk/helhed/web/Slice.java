package dk.helhed.web;

import java.util.List;

/**
 * What one page shows of a long list.
 *
 * @param number of the page, from 1
 * @param pages at least 1
 * @param first the place in the list of the first item, from 1
 * @param all how many the list holds
 */
public record Slice<T>(List<T> items, int number, int pages, int first, int all) {

    /** A page that is not there is the nearest one that is. */
    public static <T> Slice<T> of(List<T> list, int asked, int size) {
        var pages = Math.max(1, Math.ceilDiv(list.size(), size));
        var number = Math.clamp(asked, 1, pages);
        var from = (number - 1) * size;
        return new Slice<>(
                list.subList(from, Math.min(list.size(), from + size)), number, pages, from + 1, list.size());
    }

    public int last() {
        return first + items.size() - 1;
    }

    public boolean isWhole() {
        return pages == 1;
    }
}
