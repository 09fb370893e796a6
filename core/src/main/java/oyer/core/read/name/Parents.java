package oyer.core.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;

/// `her mother`, told of again and again, is one woman: nobody has two. Only where it is known whose she is, and never
/// two who are named.
final class Parents {

    private final NameText text;
    private final Roster roster;

    Parents(NameText text, Roster roster) {
        this.text = text;
        this.roster = roster;
    }

    private record Child(Draft who, String parent) {}

    /// @param sightings in order
    void join(List<Sighting> sightings) {
        Map<Integer, Draft> owners = new HashMap<>();
        for (Sighting s : sightings) {
            if (s.form() == Mention.Form.PRONOUN) {
                owners.put(s.first(), s.draft());
            }
        }
        Map<Child, Draft> known = new HashMap<>();
        for (Sighting s : sightings) {
            String parent = parent(s);
            Draft owner = parent.isEmpty() ? null : owners.get(s.first());
            if (owner == null) {
                continue;
            }
            Child child = new Child(roster.resolve(owner), parent);
            Draft here = roster.resolve(s.draft());
            Draft before = roster.resolve(known.computeIfAbsent(child, _ -> here));
            boolean two = before.named && here.named;
            if (before != here && !two && here != child.who() && before != child.who()) {
                roster.merge(here.named ? before : here, here.named ? here : before, "nobody has two of them");
            }
        }
    }

    /// `mother` or `father`, when these words are `his late father` and the like; else empty.
    private String parent(Sighting s) {
        if (s.form() != Mention.Form.NOMINAL || s.draft().kind != EntityKind.PERSON || s.last() == s.first()) {
            return "";
        }
        for (int i = s.first() + 1; i < s.last(); i++) {
            if (!text.tokens.is(i, "own") && !text.tokens.is(i, "late") && !text.tokens.is(i, "dead")) {
                return "";
            }
        }
        String noun = text.word(s.last());
        return noun.startsWith("mother") ? "mother" : noun.startsWith("father") ? "father" : "";
    }
}
