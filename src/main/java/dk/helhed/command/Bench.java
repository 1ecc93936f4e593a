package dk.helhed.command;

import java.util.Map;
import java.util.TreeMap;

/** {@code bench NAME}: measures ours and a named baseline in the same run and ends with the ratio of the two. */
final class Bench implements Command {
    private static final Map<String, Command> ALL = new TreeMap<>(
            Map.of("start", new BenchStart(), "intake", new BenchIntake(), "figures", new BenchFigures()));

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var name = arguments.words().isEmpty() ? "" : arguments.words().getFirst();
        var bench = ALL.get(name);
        if (bench == null) {
            terminal.say("bench takes one of: " + String.join(", ", ALL.keySet()));
            return WRONG_CALL;
        }
        return bench.run(arguments, terminal);
    }
}
