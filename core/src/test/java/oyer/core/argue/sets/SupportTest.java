package oyer.core.argue.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Standard;
import oyer.core.argue.label.Weighing;

final class SupportTest {

    private final GraphBuilder builder = new GraphBuilder();
    private final BitSet evidence = new BitSet();
    private final int conclusion = builder.statement();
    private final int letter = evidence();
    private final int print = evidence();
    private final int witness = evidence();

    private int evidence() {
        int statement = builder.statement();
        builder.assume(statement);
        evidence.set(statement);
        return statement;
    }

    private Support support() {
        return Support.of(builder.build(), conclusion, evidence).orElseThrow();
    }

    @Test
    void whatIsNeededOnEveryWayIsASinglePointOfFailure() {
        builder.argument(conclusion, letter, print);
        builder.argument(conclusion, letter, witness);
        assertThat(support().singlePoints()).containsExactly(letter);
        assertThat(support().smallestToppling(1_000)).isEqualTo(Optional.of(List.of(letter)));
        assertThat(support().toppling(3, 100, 1_000).sets())
                .containsExactlyInAnyOrder(List.of(letter), List.of(print, witness));
        assertThat(support().standing(3, 100, 1_000).sets())
                .containsExactlyInAnyOrder(List.of(letter, print), List.of(letter, witness));
    }

    @Test
    void nothingTopplesWhatNothingOfTheEvidenceCarries() {
        builder.argument(conclusion);
        assertThat(support().stands()).isTrue();
        assertThat(support().singlePoints()).isEmpty();
        assertThat(support().smallestToppling(1_000)).isEmpty();
        assertThat(support().everything(1_000, 10).orElseThrow().toppling().sets())
                .isEmpty();
    }

    @Test
    void whatWardsOffAnAttackIsSupportToo() {
        int dark = builder.statement();
        builder.assume(dark);
        int lamp = builder.statement();
        builder.argument(Weighing.LINKED, lamp, new int[] {dark}, new int[] {print});
        builder.argument(Weighing.LINKED, conclusion, new int[] {witness}, new int[] {lamp});
        assertThat(support().singlePoints()).containsExactly(print, witness);
    }

    @Test
    void evidenceThatIsAlsoForTheOtherSideIsASinglePointOnlyWhereItsFallAloneTopples() {
        int rival = builder.statement();
        builder.argument(conclusion, letter);
        builder.argument(conclusion, print);
        builder.argument(Weighing.LINKED, rival, new int[] {letter}, new int[] {witness});
        builder.issue(Standard.PREPONDERANCE, conclusion, rival);
        assertThat(support().stands()).isTrue();
        assertThat(support().singlePoints()).containsExactly(witness);
        assertThat(support().smallestToppling(1_000)).contains(List.of(witness));
    }

    @Test
    void allSetsOfALargeMapAreCountedThoughNotWrittenOut() {
        for (int i = 0; i < 40; i++) {
            int step = builder.statement();
            builder.argument(step, evidence());
            builder.argument(step, evidence());
            builder.argument(conclusion, step);
        }
        Support.Everything all = support().everything(100_000, 5).orElseThrow();
        assertThat(all.standingCount().intValue()).isEqualTo(80);
        assertThat(all.topplingCount().intValue()).isEqualTo(1);
        assertThat(all.standing().sets()).hasSize(5);
        assertThat(all.standing().complete()).isFalse();
        assertThat(support().smallestToppling(5_000).orElseThrow()).hasSize(80);
    }
}
