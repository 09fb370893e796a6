package oyer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import oyer.core.review.CaseIndex.QueryException;

/// What is wanted, in Lucene's terms: once to find and rank, once to say which words matched. They differ for
/// `near(...)`, where only words that stand near count as matches, but all rank.
final class QueryPlan {

    private static final String FIELD = Fields.TEXT;

    /// Words that a wildcard beside other words may stand for; more are refused, none is left out silently.
    static final int MOST_EXPANSIONS = 4_096;

    private static final int DETERMINIZE_WORK = 100_000;

    private final QueryWords words;
    private final boolean toShow;

    private QueryPlan(QueryWords words, boolean toShow) {
        this.words = words;
        this.toShow = toShow;
    }

    static Query toFind(Wanted wanted, QueryWords words) {
        return new QueryPlan(words, false).queryOrNothing(wanted);
    }

    static Query toShow(Wanted wanted, QueryWords words) {
        return new QueryPlan(words, true).queryOrNothing(wanted);
    }

    private Query queryOrNothing(Wanted wanted) {
        List<Query> query = query(wanted);
        if (query.isEmpty()) {
            throw new QueryException("There is no word to look for: only letters and digits can be searched.");
        }
        return query.getFirst();
    }

    /// One query, or none where there is nothing but punctuation, which texts are not searched for either.
    private List<Query> query(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word(var text) -> word(words.analyse(text));
            case Wanted.Wild(var pattern) -> wild(pattern);
            case Wanted.Phrase(var parts) -> phrase(parts);
            case Wanted.Near near -> near(near);
            case Wanted.All(var parts) -> all(parts);
            case Wanted.Any(var parts) -> any(parts);
            case Wanted.Not(var what) -> all(List.of(new Wanted.Not(what)));
        };
    }

    private static List<Query> word(List<QueryWords.Terms> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        if (terms.size() == 1) {
            SynonymQuery.Builder either = new SynonymQuery.Builder(FIELD);
            terms.getFirst().stems().forEach(stem -> either.addTerm(new Term(FIELD, stem)));
            return List.of(either.build());
        }
        MultiPhraseQuery.Builder side = new MultiPhraseQuery.Builder();
        for (QueryWords.Terms term : terms) {
            side.add(term.stems().stream().map(stem -> new Term(FIELD, stem)).toArray(Term[]::new));
        }
        return List.of(side.build());
    }

    private List<Query> wild(String pattern) {
        List<String> parts = parts(pattern);
        if (parts.isEmpty()) {
            throw new QueryException("[" + pattern + "] would find every word. Put letters before or after the star.");
        }
        if (parts.size() == 1) {
            String only = parts.getFirst();
            return List.of(new AutomatonQuery(
                    new Term(FIELD, only), automaton(only), false, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
        }
        return List.of(new IntervalQuery(FIELD, wildSource(pattern)));
    }

    private List<Query> phrase(List<Wanted> parts) {
        if (parts.stream().anyMatch(Wanted.Wild.class::isInstance)) {
            List<IntervalsSource> sources = phraseSources(parts);
            return sources.isEmpty()
                    ? List.of()
                    : List.of(new IntervalQuery(FIELD, Intervals.phrase(sources.toArray(IntervalsSource[]::new))));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int length = 0;
        for (String word : asTheyStand(parts)) {
            phrase.add(new Term(FIELD, word));
            length++;
        }
        return length == 0 ? List.of() : List.of(phrase.build());
    }

    private List<String> asTheyStand(List<Wanted> parts) {
        List<String> terms = new ArrayList<>();
        for (Wanted part : parts) {
            if (part instanceof Wanted.Word(var text)) {
                words.analyse(text).forEach(t -> terms.add(t.asItStands()));
            }
        }
        return terms;
    }

    private List<IntervalsSource> phraseSources(List<Wanted> parts) {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Wanted part : parts) {
            if (part instanceof Wanted.Wild(var pattern)) {
                sources.add(wildSource(pattern));
            } else {
                asTheyStand(List.of(part)).forEach(word -> sources.add(Intervals.term(word)));
            }
        }
        return sources;
    }

    private List<Query> near(Wanted.Near near) {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Wanted part : near.parts()) {
            sources.addAll(source(part));
        }
        if (sources.size() < 2) {
            throw new QueryException("near(...) needs two words or more, as in near(knife door, 5).");
        }
        Query together = new IntervalQuery(
                FIELD, Intervals.maxgaps(near.between(), Intervals.unordered(sources.toArray(IntervalsSource[]::new))));
        if (toShow) {
            return List.of(together);
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(together, Occur.FILTER);
        near.parts().forEach(part -> query(part).forEach(q -> ranked.add(q, Occur.SHOULD)));
        return List.of(ranked.build());
    }

    private List<IntervalsSource> source(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Word(var text) -> {
                List<IntervalsSource> side = words.analyse(text).stream()
                        .map(terms ->
                                or(terms.stems().stream().map(Intervals::term).toList()))
                        .toList();
                yield side.isEmpty() ? List.of() : List.of(Intervals.phrase(side.toArray(IntervalsSource[]::new)));
            }
            case Wanted.Wild(var pattern) -> List.of(wildSource(pattern));
            case Wanted.Phrase(var parts) -> {
                List<IntervalsSource> side = phraseSources(parts);
                yield side.isEmpty() ? List.of() : List.of(Intervals.phrase(side.toArray(IntervalsSource[]::new)));
            }
            case Wanted.Any(var parts) -> {
                List<IntervalsSource> either =
                        parts.stream().flatMap(p -> source(p).stream()).toList();
                yield either.isEmpty() ? List.of() : List.of(or(either));
            }
            case Wanted.Near _, Wanted.All _, Wanted.Not _ ->
                throw new QueryException(
                        "Within near(...) there can be words, phrases, and words joined by OR, nothing else.");
        };
    }

    private static IntervalsSource or(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources);
    }

    private List<Query> all(List<Wanted> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int wanted = 0;
        int not = 0;
        for (Wanted part : parts) {
            if (part instanceof Wanted.Not(var what)) {
                for (Query query : toShow ? List.<Query>of() : query(what)) {
                    all.add(query, Occur.MUST_NOT);
                    not++;
                }
            } else {
                for (Query query : query(part)) {
                    all.add(query, Occur.MUST);
                    wanted++;
                }
            }
        }
        if (toShow && wanted == 0) {
            return List.of(MatchNoDocsQuery.INSTANCE);
        }
        if (wanted == 0 && not > 0) {
            all.add(new FieldExistsQuery(FIELD), Occur.FILTER);
        }
        return wanted + not == 0 ? List.of() : List.of(all.build());
    }

    private List<Query> any(List<Wanted> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int wanted = 0;
        for (Wanted part : parts) {
            for (Query query : query(part)) {
                any.add(query, Occur.SHOULD);
                wanted++;
            }
        }
        return wanted == 0 ? List.of() : List.of(any.build());
    }

    // ---- wildcards

    private IntervalsSource wildSource(String pattern) {
        List<IntervalsSource> parts = new ArrayList<>();
        for (String part : parts(pattern)) {
            parts.add(
                    isWild(part)
                            ? Intervals.multiterm(
                                    new CompiledAutomaton(automaton(part), false, true), MOST_EXPANSIONS, part)
                            : Intervals.term(part));
        }
        if (parts.isEmpty()) {
            throw new QueryException("[" + pattern + "] would find every word. Put letters before or after the star.");
        }
        return parts.size() == 1 ? parts.getFirst() : Intervals.phrase(parts.toArray(IntervalsSource[]::new));
    }

    /// A pattern cut where texts are cut into words, in the form in which words are indexed.
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= pattern.length(); i++) {
            char c = i < pattern.length() ? pattern.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || isWild(c) || Character.isSurrogate(c)) {
                part.append(c);
            } else if (!part.isEmpty()) {
                parts.add(guarded(folded(part.toString()), pattern));
                part.setLength(0);
            }
        }
        return parts;
    }

    private static boolean isWild(char c) {
        return c == '*' || c == '?';
    }

    private static boolean isWild(String part) {
        return part.indexOf('*') >= 0 || part.indexOf('?') >= 0;
    }

    private static String folded(String part) {
        char[] in = part.toLowerCase(Locale.ROOT).toCharArray();
        char[] out = new char[in.length * 4];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    /// Two letters before the first star, or three in all: less would stand for half of all words.
    private static String guarded(String part, String pattern) {
        if (!isWild(part)) {
            return part;
        }
        int letters = 0;
        int before = -1;
        for (int i = 0; i < part.length(); i++) {
            if (!isWild(part.charAt(i))) {
                letters++;
            } else if (before < 0) {
                before = letters;
            }
        }
        if (before < 2 && letters < 3) {
            throw new QueryException("[" + pattern + "] would find too many words. Put at least two letters before the"
                    + " star, or three in all.");
        }
        return part;
    }

    private static Automaton automaton(String part) {
        try {
            // not the stems, which begin with a mark
            Automaton words = Operations.concatenate(
                    List.of(Automata.makeCharRange(' ', Character.MAX_CODE_POINT), Automata.makeAnyString()));
            Automaton found = Operations.intersection(
                    words, WildcardQuery.toAutomaton(new Term(FIELD, new BytesRef(part)), DETERMINIZE_WORK));
            return Operations.determinize(found, DETERMINIZE_WORK);
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryException("[" + part + "] has too many stars.");
        }
    }
}
