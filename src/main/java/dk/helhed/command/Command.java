package dk.helhed.command;

/**
 * One command of {@code ./helhed}. Its receipt goes to standard output (JSON with {@code --json}), messages to standard
 * error; it ends with 0 done, 1 refused, 2 wrong call.
 */
interface Command {
    int DONE = 0;
    int REFUSED = 1;
    int WRONG_CALL = 2;

    int run(Arguments arguments, Terminal terminal);
}
