package dk.helhed.statistics.arealist.link;

import dk.helhed.kernel.Refusal;
import java.util.List;

record LinkRefusal(String code, List<Object> arguments) implements Refusal {
    static LinkRefusal of(String code, Object... arguments) {
        return new LinkRefusal(code, List.of(arguments));
    }
}
