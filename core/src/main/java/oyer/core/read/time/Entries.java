package oyer.core.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// The entries of a diary or a notebook: paragraphs that begin with a weekday (`Tues.`, `Thurs 5th`, `Sa. 6.10.90`) and
/// go on with what was set down on that day. It is the day of their writing, so `yesterday` is the day before it, and a
/// weekday alone is the first after the entry before.
final class Entries {

    /// Fewer make no diary.
    private static final int FEWEST = 3;

    /// A line shorter than this ends where its writer ended it.
    private static final int FULL = 64;

    private final Set<Integer> heads = new HashSet<>();

    /// The day of the entry that is being read.
    private @Nullable LocalDate day;

    /// The heads, if they are enough, and one of them at least has a number; a list of opening hours has none.
    static Entries of(Atoms atoms, Lexicon lexicon, Tokens tokens) {
        Entries entries = new Entries();
        boolean numbered = false;
        for (int atom = 0; atom < atoms.size(); atom++) {
            int symbol = atoms.symbol(atom);
            boolean brief = lexicon.has(symbol, WordClass.WDABBR);
            if ((brief || lexicon.has(symbol, WordClass.WEEKDAY))
                    && !atoms.inner(atom)
                    && opens(tokens, atoms.token(atom))
                    && leads(atoms, lexicon, tokens, atom + 1, brief)) {
                entries.heads.add(atom);
                numbered |= isNumber(atoms, atom + 1) || sign(atoms, tokens, atom + 1) && isNumber(atoms, atom + 2);
            }
        }
        if (entries.heads.size() < FEWEST || !numbered) {
            entries.heads.clear();
        }
        return entries;
    }

    /// Whether a paragraph begins with a token: behind a full stop or a line that was ended on purpose.
    private static boolean opens(Tokens tokens, int token) {
        if (token == 0 || tokens.gap(token) == Gap.BLOCK) {
            return true;
        }
        String text = tokens.characters();
        int end = tokens.end(token - 1);
        int line = text.lastIndexOf('\n', end - 1);
        return tokens.gap(token) == Gap.LINE
                && (".!?)\"\u201d".indexOf(text.charAt(end - 1)) >= 0 || end - line < FULL);
    }

    /// Whether what follows a weekday can follow the head of an entry: a sign, a number, a month, or, behind one cut
    /// short, a sentence that begins. No `So war es` does, and no `Monday we left`.
    private static boolean leads(Atoms atoms, Lexicon lexicon, Tokens tokens, int next, boolean brief) {
        if (next >= atoms.size()) {
            return false;
        }
        int symbol = atoms.symbol(next);
        String text = tokens.characters();
        return sign(atoms, tokens, next)
                || isNumber(atoms, next)
                || lexicon.has(symbol, WordClass.MONTH)
                || lexicon.has(symbol, WordClass.MABBR)
                || brief && Character.isUpperCase(text.charAt(atoms.start(next)))
                || tokens.gap(atoms.token(next)) == Gap.LINE;
    }

    private static boolean sign(Atoms atoms, Tokens tokens, int atom) {
        return atom < atoms.size() && ".:,-\u2013".indexOf(tokens.characters().charAt(atoms.start(atom))) >= 0;
    }

    private static boolean isNumber(Atoms atoms, int atom) {
        return atom < atoms.size() && atoms.number(atom) > 0 && atoms.number(atom) < 32;
    }

    /// Whether an entry begins with an atom.
    boolean is(int atom) {
        return heads.contains(atom);
    }

    /// The day of an entry that names its weekday alone, or a day of no month, from that of the entry before; empty
    /// where the words name more, or nothing is known of the entry before.
    Optional<Resolved> place(Expression e) {
        LocalDate before = day;
        if (before == null || !is(e.first) || e.weekday == 0 || e.hour >= 0 || e.month > 0 || !e.numbers.isEmpty()) {
            return Optional.empty();
        }
        int of = e.day > 0 ? e.day : e.ordinal;
        try {
            LocalDate on = of <= 0
                    ? before.with(TemporalAdjusters.next(DayOfWeek.of(e.weekday)))
                    : of > before.getDayOfMonth()
                            ? before.withDayOfMonth(of)
                            : before.plusMonths(1).withDayOfMonth(of);
            CalendarPoint point = CalendarPoint.of(Grain.DAY, on);
            return Optional.of(
                    new Resolved(Timex.of(Timex.Type.DATE, point.value()), new When.Day(on), Optional.of(point), -1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// An entry of a day begins.
    void begin(LocalDate on) {
        day = on;
    }
}
