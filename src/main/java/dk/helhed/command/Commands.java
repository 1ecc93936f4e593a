package dk.helhed.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Finds the command that a call names. A call that names none starts the web page. */
public final class Commands {
    private static final Map<String, Command> ALL = Map.of(
            "verify", new Verify(),
            "import", new Import(),
            "bench", new Bench(),
            "bench-empty", new EmptyApplication(),
            "train", new Train());

    private Commands() {}

    public static boolean knows(String... call) {
        return call.length > 0 && ALL.containsKey(call[0]);
    }

    /** Runs the command and gives its exit code. */
    public static int run(String... call) {
        quieten();
        var terminal = new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
        var words = List.of(call);
        var command = ALL.get(words.getFirst());
        if (command == null) {
            terminal.say("There is no command " + words.getFirst());
            return Command.WRONG_CALL;
        }
        try {
            return command.run(Arguments.of(words.subList(1, words.size())), terminal);
        } catch (Arguments.WrongCall wrong) {
            terminal.say(String.valueOf(wrong.getMessage()));
            return Command.WRONG_CALL;
        }
    }

    /** Standard output belongs to the receipt; without Spring the log would go there too. */
    private static void quieten() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
