package oyer.core.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.read.head.DecisionHead;
import oyer.core.read.head.DecisionHead.Field;
import oyer.core.read.head.DecisionHead.Part;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;

/// The names in the head of a decision: where the form says that a name stands, one stands, and what its bearer is
/// before the court is known.
final class Headed {

    private final NameText text;
    private final byte[] labels;
    private final int end;
    /// By the first token of the name.
    private final Map<Integer, List<String>> roles = new HashMap<>();

    Headed(NameText text, byte[] labels, DecisionHead head) {
        this.text = text;
        this.labels = labels;
        this.end = text.tokens.at(head.end());
        for (int i = 1; i < end; i++) {
            if (labels[i] != Labels.OUT && !Labels.begins(labels[i]) && text.tokens.gap(i) == Gap.LINE) {
                cut(i);
            }
        }
        head.fields().forEach(this::field);
    }

    /// No name of a head runs on into the next line.
    private void cut(int from) {
        for (int i = from; i < labels.length && labels[i] != Labels.OUT && !Labels.begins(labels[i]); i++) {
            labels[i] = Labels.OUT;
        }
    }

    private void field(Field field) {
        int first = text.tokens.at(field.span().start());
        int last = text.tokens.at(field.span().end()) - 1;
        if (field.part() == Part.COUNSEL) {
            for (int i = first; i <= last; i++) {
                int name = i;
                if (labels[i] == Labels.begin(EntityKind.PERSON)) {
                    roles.put(
                            i,
                            List.of(field.role()
                                    .filter(of -> acts(name, of))
                                    .map(this::counselFor)
                                    .orElse(counsel())));
                    if (text.language == Language.GERMAN) {
                        return;
                    }
                }
            }
        } else if (last > first || !text.tokens.is(first, "R")) {
            if (field.part() == Part.PARTY && people(first, last)) {
                clear(first, last);
                return; // `THE STATE` brings the case and is nobody
            }
            if (first == last && text.is(first, Words.COMMON) && !text.is(first, Words.FIRST | Words.LAST)) {
                return; // `JUDGE: Overruled.`
            }
            if (first == last && text.language == Language.GERMAN && GermanNames.paper(text, first)) {
                return; // `Durchsuchungsbericht`
            }
            int and = field.part() == Part.PARTY ? several(first, last) : -1;
            if (and > 0) {
                clear(first, last);
                somebody(first, and - 1, field);
                somebody(and + 1, last, field);
                return;
            }
            EntityKind kind = field.part() == Part.PARTY ? kind(first, last) : EntityKind.PERSON;
            clear(first, last);
            Labels.mark(labels, first, last, kind);
            roles.put(first, field.roles());
        }
    }

    /// `STEPHEN KELL and PAUL KELL`: the word between two who are charged together; -1 for none.
    private int several(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (text.is(i, Words.ORG | Words.ORG_TAIL) || text.tokens.is(i, "of") || text.tokens.is(i, '&')) {
                return -1;
            }
        }
        for (int i = first + 2; i < last - 1; i++) {
            boolean and = text.tokens.is(i, "and") || text.tokens.is(i, "und");
            if (and && text.is(first, Words.FIRST | Words.TITLE) && text.is(i + 1, Words.FIRST | Words.TITLE)) {
                return i;
            }
        }
        return -1;
    }

    private void somebody(int first, int last, Field field) {
        Labels.mark(labels, first, last, EntityKind.PERSON);
        roles.put(first, field.roles());
    }

    private boolean people(int first, int last) {
        int word = text.tokens.is(first, "the") || text.tokens.is(first, "The") || text.tokens.is(first, "THE")
                ? first + 1
                : first;
        return word == last && Implausible.state(text, word);
    }

    private String counselFor(String side) {
        return text.language == Language.GERMAN ? counsel() + " (" + side + ")" : counsel() + " for the " + side;
    }

    /// Of several in one line each acts for whom his own part of it names: `Carl Lund; Ada Berg, for the defendant`.
    private boolean acts(int name, String side) {
        for (int i = name; i < text.size() && (i == name || text.tokens.gap(i) != Gap.LINE); i++) {
            if (text.tokens.is(i, ';')) {
                return false;
            }
            if (text.word(i).equalsIgnoreCase(side)) {
                return true;
            }
        }
        return true;
    }

    private String counsel() {
        return text.language == Language.GERMAN ? "Rechtsanwalt" : "counsel";
    }

    /// A firm or an office by its words; else what was read there; else somebody.
    private EntityKind kind(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (text.is(i, Words.ORG | Words.ORG_TAIL) || text.tokens.is(i, "of") || text.tokens.is(i, '&')) {
                return EntityKind.ORGANISATION;
            }
        }
        for (int i = first; i <= last; i++) {
            if (labels[i] == Labels.begin(EntityKind.ORGANISATION)) {
                return EntityKind.ORGANISATION;
            }
        }
        boolean crown = text.tokens.is(first, "Regina") || text.tokens.is(first, "Rex") || last - first > 4;
        return crown ? EntityKind.ORGANISATION : EntityKind.PERSON;
    }

    private void clear(int first, int last) {
        int from = first;
        while (from > 0 && labels[from] != Labels.OUT && !Labels.begins(labels[from])) {
            labels[from--] = Labels.OUT;
        }
        for (int i = from; i <= last; i++) {
            labels[i] = Labels.OUT;
        }
        cut(last + 1);
    }

    /// Whether a line of the head begins here: what stands above is no title of the name.
    boolean begins(int token) {
        return token < end && text.tokens.gap(token) == Gap.LINE;
    }

    Optional<String> role(int token) {
        return Optional.ofNullable(roles.get(token)).map(all -> String.join("/", all));
    }

    List<String> roles(int token) {
        return roles.getOrDefault(token, List.of());
    }
}
