package oyer.core.read.head;

import java.util.List;
import java.util.Optional;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// What the fields of a decision's head say.
///
/// @param fields in order of their spans, no two overlapping
/// @param decided where the day of the decision may stand, the most certain first
/// @param heard where the days of the hearing stand
/// @param end the offset at which the head ends; within it no name and no sentence runs on into the next line
public record DecisionHead(List<Field> fields, List<Span> decided, List<Span> heard, int end) {

    /// What somebody named in a head is before the court.
    public enum Part {
        PARTY,
        JUDGE,
        /// A lay member of a tribunal.
        MEMBER,
        COUNSEL
    }

    /// A field that names somebody.
    ///
    /// @param span the name with its titles; of counsel, words among which the names stand
    /// @param roles as the document calls them, in the singular (`appellant`); empty where it says none
    public record Field(Span span, Part part, List<String> roles) {

        public Field {
            roles = List.copyOf(roles);
        }

        /// The roles in one: `claimant/appellant`.
        public Optional<String> role() {
            return roles.isEmpty() ? Optional.empty() : Optional.of(String.join("/", roles));
        }
    }

    public static final DecisionHead NONE = new DecisionHead(List.of(), List.of(), List.of(), 0);

    public DecisionHead {
        fields = List.copyOf(fields);
        decided = List.copyOf(decided);
        heard = List.copyOf(heard);
    }

    /// [#NONE] where the document does not begin as a decision does.
    public static DecisionHead of(Prose prose) {
        return new HeadReader(prose).read();
    }

    public List<Field> of(Part part) {
        return fields.stream().filter(f -> f.part() == part).toList();
    }
}
