package oyer.core.read.name;

import java.util.Arrays;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Kind;

/// Takes back German places that are part of something longer or no place: the Land in the name of an authority or
/// a law (`das Ministerium für Kultus des Freistaats Sachsen`, `FG Hamburg`, `für Schleswig-Holstein (DGL-VO SH)`),
/// what is short for a journal (`in NJW 2018`), a letter that numbers (`G 4`).
final class GermanUnplaced {

    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    /// Words from an authority to the Land whose it is: `Ministerium für Bildung, Jugend und Sport des Landes`.
    private static final int REACH = 14;
    /// Words in the brackets of a short name, at most.
    private static final int SHORT = 5;

    private final NameText text;
    private final byte[] labels;

    private GermanUnplaced(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void drop(NameText text, byte[] labels) {
        GermanUnplaced places = new GermanUnplaced(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == PLACE) {
                places.weigh(i);
            }
        }
    }

    private void weigh(int first) {
        int end = first + 1;
        while (end < labels.length && labels[end] == PLACE + 1) {
            end++;
        }
        if (end - first == 2 && text.tokens.is(end - 1, "und") && text.is(first, Words.LAND)) {
            labels[--end] = Labels.OUT; // `Hessen und Bayern` are two
        }
        if (end == first + 1 && text.is(first - 1, Words.TITLE) && text.capital(first - 1)) {
            labels[first] = Labels.begin(EntityKind.PERSON); // `Herr C`
            return;
        }
        boolean of = text.tokens.is(first - 1, "von")
                && text.word(first - 2 < 0 ? 0 : first - 2).endsWith("gesetz");
        if (party(first) || (of || GermanNames.institution(text, first - 1)) && text.is(first, Words.LAND)) {
            Arrays.fill(labels, first, end, Labels.OUT);
            return;
        }
        if (journal(first, end) || numbers(first, end) || shortened(first, end) || seat(first) || authority(first)) {
            Arrays.fill(labels, first, end, Labels.OUT);
        }
    }

    /// `NJW`, `BAG Weber`: capitals that are no town and no country.
    private boolean journal(int first, int end) {
        return text.tokens.length(first) > 2
                && text.tokens.allCapitals(first)
                && text.tokens.kind(first) == Kind.WORD
                && (!text.is(first, Words.TOWN | Words.LAND) || text.is(first, Words.ORG | Words.ACRONYM))
                && (end == first + 1 || text.is(first, Words.ORG | Words.ACRONYM));
    }

    /// `Murray / Niederlande`: the state against which somebody complained, in the name of a decision.
    private boolean party(int first) {
        return text.tokens.is(first - 1, '/')
                && text.is(first, Words.LAND)
                && text.capital(first - 2)
                && !text.is(first - 2, Words.LAND | Words.TOWN);
    }

    /// `in G 4A und G 4B`.
    private boolean numbers(int first, int end) {
        return end == first + 1
                && text.tokens.length(first) == 1
                && end < labels.length
                && text.tokens.kind(end) != Kind.WORD
                && text.tokens.kind(end) != Kind.SIGN
                && text.follows(end);
    }

    /// A Land before the short name of what it is part of: a law or an authority, with capitals that are no place.
    private boolean shortened(int first, int end) {
        if (!text.tokens.is(end, '(') || !text.is(first, Words.LAND)) {
            return false;
        }
        for (int i = end + 1; i < labels.length && i <= end + SHORT; i++) {
            if (text.tokens.is(i, ')')) {
                return i > end + 1;
            }
            if (text.is(i, Words.LAND | Words.TOWN)
                    || text.tokens.kind(i) == Kind.NUMBER
                    || i == end + 1 && !text.capital(i)) {
                return false;
            }
        }
        return false;
    }

    /// `das Finanzgericht (FG) Hamburg`: the seat is part of the court's name.
    private boolean seat(int first) {
        return text.tokens.is(first - 1, ')')
                && text.is(first - 2, Words.ORG | Words.ACRONYM)
                && text.tokens.is(first - 3, '(')
                && text.is(first - 4, Words.ORG);
    }

    /// `das Ministerium der Finanzen und für Europa des Landes Brandenburg`.
    private boolean authority(int first) {
        if (!text.is(first, Words.LAND | Words.PLACE_START) && !text.tokens.is(first, "Freistaats")) {
            return false;
        }
        int i = first - 1;
        if (text.tokens.is(i, "Landes")) {
            i--;
        }
        if (!text.tokens.is(i, "des") && !text.tokens.is(i, "der")) {
            return false;
        }
        boolean field = false;
        for (int k = i - 1; k > i - REACH && k > 0 && text.starts[k + 1] == 0; k--) {
            field |= text.tokens.is(k, "für") || text.tokens.is(k, "der");
            if (GermanNames.institution(text, k)) {
                return field || k == i - 1;
            }
            boolean part = text.capital(k)
                    || text.tokens.is(k, ',')
                    || text.tokens.is(k, "und")
                    || text.tokens.is(k, "für")
                    || text.tokens.is(k, "der");
            if (!part) {
                return false;
            }
        }
        return false;
    }
}
