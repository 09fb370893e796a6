package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.Language;

class TurnsTest {

    private static final String TRANSCRIPT = """
            ADA BERG, having been duly sworn, was examined as follows:
            BY MR. LUND:
            Q. Where were you that night?
            A. At home.
            THE COURT: Please speak up.
            A. I was at home.
            """;

    @Test
    void askedByCounselAndAnsweredByTheWitness() {
        assertThat(drawn(english(TRANSCRIPT)))
                .containsExactly(
                        "MR. LUND: Where were you that night?",
                        "ADA BERG: At home.",
                        "THE COURT: Please speak up.",
                        "ADA BERG: I was at home.");
        assertThat(english(TRANSCRIPT))
                .extracting(Statement::act)
                .containsExactly(Act.ASKS, Act.ASSERTS, Act.ASSERTS, Act.ASSERTS);
    }

    @Test
    void einProtokollNenntWerFragt() {
        assertThat(drawn(german("Vorsitzende: Wo waren Sie?\nZeuge Lund: Zu Hause.\nVorsitzende: Danke.")))
                .containsExactly("Vorsitzende: Wo waren Sie?", "Zeuge Lund: Zu Hause.", "Vorsitzende: Danke.");
    }

    @Test
    void theHeadOfAMessageIsNoTurn() {
        assertThat(english("From: Ada Berg\nTo: Carl Lund\nSubject: Keys\nDate: today"))
                .isEmpty();
    }

    @Test
    void aLettersWriterSpeaks() {
        assertThat(drawn(english("Dear Carl,\n\nI burnt the letters.\n\nYours sincerely,\nAda Berg\n")))
                .contains("Ada Berg: I burnt the letters.");
    }

    @Test
    void noTextMakesItFailOrLeaveTheText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        String[] bits = {
            "said",
            "\"",
            "„",
            "“",
            ",",
            ".",
            "that",
            "Ada",
            "Berg",
            "sagte",
            "dass",
            "Q.",
            "A.",
            ":",
            "\n",
            "\n\n",
            "(",
            ")",
            "who",
            "and",
            "er",
            "sei",
            "laut",
            "so",
            "according",
            "to",
            "withdrew",
            "her",
            "confession",
            "-",
            "'",
            "''",
            "Dear",
            "teilte",
            "mit"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (Language language : Language.values()) {
                for (Statement s : Told.read(text.toString(), language)) {
                    assertThat(text.substring(s.passage().start(), s.passage().end()))
                            .isEqualTo(s.passage().words());
                    assertThat(s.about()).allMatch(n -> n < s.number());
                }
            }
        }
    }
}
