package oyer.bench.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A formula as Carneades writes it, `safety(volvo,high)` or `¬p`. A name with a capital first is a variable.
record Term(String name, List<Term> of) {

    Term {
        of = List.copyOf(of);
    }

    /// @throws IllegalArgumentException when the text is no formula, with what is left of it
    static Term parse(String text) {
        Parser parser = new Parser(text);
        Term term = parser.term();
        if (parser.at < text.length()) {
            throw new IllegalArgumentException("[" + text + "] is no formula from [" + text.substring(parser.at) + "]");
        }
        return term;
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text.strip();
        }

        Term term() {
            skip();
            if (at < text.length() && text.charAt(at) == '¬') {
                at++;
                return new Term("¬", List.of(term()));
            }
            int from = at;
            while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(from, at).strip();
            List<Term> of = new ArrayList<>();
            if (at < text.length() && text.charAt(at) == '(') {
                do {
                    at++;
                    of.add(term());
                } while (at < text.length() && text.charAt(at) == ',');
                at++;
                skip();
            }
            return new Term(name, of);
        }

        private void skip() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }

    boolean variable() {
        return of.isEmpty() && !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    boolean ground() {
        return !variable() && of.stream().allMatch(Term::ground);
    }

    Term with(Map<String, Term> bound) {
        return variable()
                ? bound.getOrDefault(name, this)
                : new Term(name, of.stream().map(t -> t.with(bound)).toList());
    }

    /// What the variables must be for this to be `ground`, beyond what they are already.
    Optional<Map<String, Term>> match(Term ground, Map<String, Term> bound) {
        if (variable()) {
            Term known = bound.get(name);
            if (known != null) {
                return known.equals(ground) ? Optional.of(bound) : Optional.empty();
            }
            Map<String, Term> more = new java.util.HashMap<>(bound);
            more.put(name, ground);
            return Optional.of(more);
        }
        if (!name.equals(ground.name) || of.size() != ground.of.size()) {
            return Optional.empty();
        }
        Optional<Map<String, Term>> so = Optional.of(bound);
        for (int i = 0; i < of.size() && so.isPresent(); i++) {
            so = of.get(i).match(ground.of.get(i), so.get());
        }
        return so;
    }

    @Override
    public String toString() {
        if (name.equals("¬")) {
            return name + of.getFirst();
        }
        return of.isEmpty() ? name : name + of.stream().map(Term::toString).collect(Collectors.joining(",", "(", ")"));
    }
}
