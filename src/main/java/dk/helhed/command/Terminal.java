package dk.helhed.command;

import java.io.PrintStream;

/** Where a command speaks: receipts to {@code out}, everything else to {@code err}. */
record Terminal(PrintStream out, PrintStream err) {
    void receipt(String text) {
        out.println(text);
    }

    void say(String text) {
        err.println(text);
    }
}
