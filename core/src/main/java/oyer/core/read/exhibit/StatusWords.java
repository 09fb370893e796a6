package oyer.core.read.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.text.Tokens;

/// What a word of what became of a thing says of it where it stands: denied, of a thing or of a person, in a court or
/// at a laboratory.
final class StatusWords {

    private final Tokens tokens;
    private final EvidenceWords words;

    StatusWords(Tokens tokens, EvidenceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// What a status word means here; empty when it is said of no thing, or denied without a step of its own.
    Optional<Status> of(
            Status said,
            int token,
            int end,
            boolean passive,
            boolean inside,
            boolean denied,
            int owner,
            List<Item> items) {
        boolean done = passive || inside;
        if (owner < 0 && !passive && !bare(token) && said != Status.UNATTRIBUTED) {
            return Optional.empty();
        }
        if (tokens.is(token, "turned") && !(token + 1 < end && tokens.is(token + 1, "over"))
                || tokens.is(token, "accounted") && !denied) {
            return Optional.empty();
        }
        if (tokens.is(token, "gone") && words.part("whither", tokens, token + 1)) {
            return Optional.empty(); // `he had gone round there`
        }
        if (tokens.is(token, "gone") && token + 1 < end && tokens.is(token + 1, "to")) {
            return when(owner >= 0 && !denied, Status.TRANSFERRED); // `has gone to the examiner`
        }
        if (denied && tokens.is(token, "received") && words.part("present", tokens, token - 2)) {
            return when(owner >= 0, Status.EXCLUDED); // `Exhibit 6 is not received`
        }
        return switch (said) {
            case ADMITTED -> denied ? Optional.of(Status.EXCLUDED) : when(done || bare(token), said);
            case EXCLUDED -> when(done && !denied && !ofPerson(token, end), said);
            case RETURNED, CHALLENGED, MADE -> when((done || owner >= 0 && said != Status.CHALLENGED) && !denied, said);
            case COLLECTED ->
                denied
                        ? when(
                                owner >= 0 || passive && tokens.is(token, "located"),
                                some(items, owner) || none(items, owner) ? Status.ABSENT : Status.MISSING)
                        : when(done || owner >= 0, said);
            case TESTED, RETESTED ->
                denied
                        ? Optional.of(tokens.is(token, "identified") ? Status.UNATTRIBUTED : Status.NOT_TESTED)
                        : when(done || owner >= 0, again(token, end) ? Status.RETESTED : said);
            case DISCLOSED, TRANSFERRED ->
                offered(
                                token,
                                end,
                                owner < 0 ? Optional.empty() : items.get(owner).mark())
                        ? Optional.of(denied ? Status.EXCLUDED : Status.ADMITTED)
                        : denied && (toLaboratory(token, end) || said == Status.DISCLOSED && here(token))
                                ? Optional.of(Status.NOT_TESTED)
                                : toOwner(token, end) && !denied
                                        ? Optional.of(Status.RETURNED)
                                        : denied
                                                ? Optional.of(
                                                        said == Status.DISCLOSED || reaches(token, end)
                                                                ? Status.WITHHELD
                                                                : Status.MISSING)
                                                : when(done || owner >= 0, said);
            case UNATTRIBUTED -> attribution(token, denied);
            case USABLE -> Optional.of(denied ? Status.INCONCLUSIVE : said);
            // `ist nicht mehr auffindbar`: said only when denied
            case MISSING ->
                when(denied == tokens.is(token, "auffindbar") && !(owner < 0 && tokens.is(token, "gone")), said);
            case WITHHELD, SUPPRESSED, DISCREDITED, DESTROYED, INCONCLUSIVE -> when(!denied, said);
            case MENTIONED, NOT_TESTED, ABSENT -> Optional.empty();
        };
    }

    /// `tested again`, `erneut untersucht`.
    private boolean again(int token, int end) {
        return words.part("again", tokens, token - 1) || token + 1 < end && words.part("again", tokens, token + 1);
    }

    /// `a weapon was never found`, `eine Tatwaffe wurde nicht gefunden`: there is none; of `the weapon` there was one.
    private boolean some(List<Item> items, int owner) {
        int article = owner < 0 ? -1 : items.get(owner).first() - 1;
        return article >= 0
                && items.get(owner).mark().isEmpty()
                && (tokens.is(article, "a")
                        || tokens.is(article, "an")
                        || tokens.is(article, "ein")
                        || tokens.is(article, "eine"));
    }

    /// `no inventory was taken`: there never was one, so that none is missing.
    private boolean none(List<Item> items, int owner) {
        return owner >= 0 && words.is(tokens, items.get(owner).first() - 1, "no");
    }

    /// `State's Exhibit 4 is received`, `was received in evidence`: a court takes it as evidence.
    private boolean offered(int token, int end, Optional<String> mark) {
        if (!tokens.is(token, "received")) {
            return false;
        }
        boolean evidence = (tokens.is(token + 1, "in") || tokens.is(token + 1, "into"))
                && token + 2 < end
                && tokens.is(token + 2, "evidence");
        boolean bare = token + 1 >= end || tokens.is(token + 1, '.');
        // `Overruled. It will be received.`
        boolean it = bare
                && token > 2
                && tokens.is(token - 1, "be")
                && words.is(tokens, token - 2, "modal")
                && words.is(tokens, token - 3, "it");
        return evidence
                || it
                || bare
                        && (tokens.is(token - 1, "is") || tokens.is(token - 1, "be"))
                        && mark.map(m -> m.toLowerCase(Locale.ROOT))
                                .filter(m -> m.contains("exhibit") || m.contains("'s ") || m.contains("\u2019s "))
                                .isPresent();
    }

    /// `was never sent to the laboratory`.
    boolean toLaboratory(int token, int end) {
        for (int i = token + 2; i < Math.min(end, token + 7); i++) {
            if (words.laboratory(tokens, i)) {
                return tokens.is(token + 1, "to") || tokens.is(token + 1, "for");
            }
        }
        return false;
    }

    /// `wurde hier nicht vorgelegt`, says the laboratory.
    private boolean here(int token) {
        return tokens.is(token - 2, "hier") || tokens.is(token - 3, "hier");
    }

    /// `turned over to the defence`: whom it did not reach is a side of the case.
    private boolean reaches(int token, int end) {
        for (int i = token + 1; i + 1 < Math.min(end, token + 4); i++) {
            if (tokens.is(i, "to") || tokens.is(i, "an")) {
                return Parties.of(Wording.of(tokens, i + 1, Math.min(end - 1, i + 4)))
                        .filter(p -> p == Party.DEFENCE || p == Party.PROSECUTION || p == Party.COURT)
                        .isPresent();
            }
        }
        return false;
    }

    /// What is released or handed to its owner is back.
    private boolean toOwner(int token, int end) {
        return token + 2 < end
                && tokens.is(token + 1, "to")
                && (tokens.is(token + 2, "owner") || tokens.is(token + 2, "its"));
    }

    private static Optional<Status> when(boolean holds, Status status) {
        return holds ? Optional.of(status) : Optional.empty();
    }

    /// `unknown` says it itself; `attributed` says it only when denied.
    private Optional<Status> attribution(int token, boolean denied) {
        boolean positive =
                tokens.is(token, "attributed") || tokens.is(token, "attribute") || tokens.is(token, "zugeordnet");
        return when(positive == denied, Status.UNATTRIBUTED);
    }

    /// `is excluded as the source` is said of a person, not of a thing.
    private boolean ofPerson(int token, int end) {
        if (token + 1 >= end || !tokens.is(token + 1, "as")) {
            return token + 1 < end && tokens.is(token + 1, "from");
        }
        // `is excluded as hearsay` is said of the thing
        for (int i = token + 2; i < Math.min(end, token + 4); i++) {
            if (tokens.is(i, "hearsay")
                    || tokens.is(i, "irrelevant")
                    || tokens.is(i, "cumulative")
                    || tokens.is(i, "prejudicial")) {
                return false;
            }
        }
        return true;
    }

    /// A word that is a ruling by itself: `Admitted.`
    private boolean bare(int token) {
        return tokens.capitalised(token) && (token + 1 >= tokens.size() || tokens.is(token + 1, '.'));
    }
}
