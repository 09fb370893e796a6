package oyer.cli;

import java.io.PrintStream;
import oyer.core.review.Progress;

/// Draws how far a long job has come: a bar on a terminal, a line every few seconds elsewhere.
final class ProgressBar implements Progress {

    private static final int WIDTH = 28;
    private static final long EVERY_NANOS = 80_000_000L;
    private static final long EVERY_NANOS_PLAIN = 5_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private long lastDrawn = System.nanoTime();
    private boolean drawn;

    ProgressBar(PrintStream out) {
        this.out = out;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    @Override
    public synchronized void at(String step, long done, long total, String what) {
        long now = System.nanoTime();
        if (done < total && now - lastDrawn < (terminal ? EVERY_NANOS : EVERY_NANOS_PLAIN)) {
            return;
        }
        lastDrawn = now;
        if (!terminal) {
            out.printf("%s: %,d of %,d%n", step, done, total);
            return;
        }
        int filled = total == 0 ? WIDTH : (int) (done * WIDTH / total);
        String name = what.length() > 36 ? "\u2026" + what.substring(what.length() - 35) : what;
        out.printf(
                "\r%-11s %s%s %,d of %,d  %-36s",
                step, "\u2588".repeat(filled), "\u2591".repeat(WIDTH - filled), done, total, printable(name));
        out.flush();
        drawn = true;
    }

    /// A file name may hold anything, and a terminal obeys escape characters.
    private static String printable(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    synchronized void finish() {
        if (drawn) {
            out.print("\r" + " ".repeat(100) + "\r");
            out.flush();
        }
    }
}
