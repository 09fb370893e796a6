package oyer.core.check.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Shortfall;
import oyer.core.check.CheckedBox;
import oyer.core.check.Checks;
import oyer.core.text.Passage;

class MattersTest {

    private static final String BURGLARY =
            "Una Brock told Peter Oddie and Karen Stubbs about it. She handed the masked man £4,730 from the safe.\n";

    private static List<Discrepancy> amounts(String... documents) {
        return CheckedBox.found("amount-otherwise", documents);
    }

    @Test
    void papersThatNameOtherPeopleAreNotHeldAgainstEachOther() {
        String other =
                "Ian Marsh told Helen Tripp and Colin Yates about it. He handed the masked man £7,430 from the safe.\n";
        assertThat(amounts(BURGLARY, other)).isEmpty();
    }

    @Test
    void whatIsSetApartIsTold() {
        String other = "Ian Marsh told Helen Tripp and Colin Yates about it.\n";
        List<Discrepancy> told = CheckedBox.found("other-matter", BURGLARY, other);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().passages()).hasSize(2);
        assertThat(CheckedBox.found("other-matter", BURGLARY, "Karen Stubbs told Ian Marsh and Helen Tripp.\n"))
                .isEmpty();
        assertThat(CheckedBox.found("other-matter", BURGLARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one of them is named; nobody is; both bear a number; both tell of a day
                "Ian Marsh told Helen Tripp and Karen Stubbs about it.|",
                "The clerk told the manager about it.|",
                "Case 88-10427. Ian Marsh told Helen Tripp and Colin Yates about it.|Case 88-10427. ",
                "On May 4, 1991 Ian Marsh told Helen Tripp and Colin Yates about it.|It was May 4, 1991. "
            })
    void papersOfOneMatterAre(String other, String head) {
        String robbery = other + " He handed the masked man £7,430 from the safe.\n";
        assertThat(amounts((head == null ? "" : head) + BURGLARY, robbery)).hasSize(1);
    }

    @Test
    void inALargeBoxTwoPapersMustMeetThemselvesAndWhatIsLeftOutIsCounted() {
        String robbery =
                "Ian Marsh told Helen Tripp and Colin Yates about it. He handed the masked man £7,430 from the safe.\n";
        List<String> box = new ArrayList<>(List.of(BURGLARY, robbery, "Karen Stubbs wrote to Colin Yates.\n"));
        for (int i = 0; i < 30; i++) {
            box.add("Karen Stubbs wrote letter " + i + " to Colin Yates.\n");
        }
        Checks.Outcome outcome = CheckedBox.of(box.toArray(String[]::new));
        assertThat(outcome.found()).noneMatch(d -> d.rule().equals("amount-otherwise"));
        assertThat(outcome.shortfalls()).contains(new Shortfall(Shortfall.Kind.SET_ASIDE, "matters", "1"));
    }

    @Test
    void aPaperBetweenTwoMakesThemOfOneMatter() {
        String robbery =
                "Ian Marsh told Helen Tripp and Colin Yates about it. He handed the masked man £7,430 from the safe.\n";
        assertThat(amounts(BURGLARY, robbery, "Karen Stubbs wrote to Colin Yates.\n"))
                .hasSize(1);
    }

    @Test
    void onePaperIsHeldAgainstItselfHoweverManyLieBesideIt() {
        String diary = "On Monday, 4 May 1991, Ian Marsh met Helen Tripp and Colin Yates.\n";
        List<Discrepancy> found = CheckedBox.found("weekday-of-date", diary, BURGLARY);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().passages())
                .extracting(Passage::document)
                .containsOnly(found.getFirst().passages().getFirst().document());
    }

    private static final List<String> NAMES = List.of(
            "Alan Birch, Nora Cole and Ted Dunmore",
            "Edna Firth, Owen Garland and Rita Holm",
            "Hugh Ingram, Vera Jessop and Carl Kemble",
            "Lena Lorne, Max Mowbray and Ida Nesbit",
            "Otto Orrell, Petra Quayle and Guy Rudge",
            "Mabel Stack, Neil Thorne and Ruth Udall");

    private static final String STAMP = "RELEASED BY ORDER OF PRESIDENT ARTHUR PELL\n\n";

    /// Papers of many matters that one stamp heads, each of three whom no other names.
    private static List<String> archive(String... first) {
        List<String> box = new ArrayList<>(List.of(first));
        for (int i = 0; i < 24; i++) {
            String letter = Character.toString('a' + i);
            String people =
                    NAMES.get(i % NAMES.size()).replace(" and", letter + " and").replace(",", letter + ",");
            box.add(STAMP + "Letter " + i + " tells of " + people + letter + ".\n");
        }
        return box.stream()
                .map(paper -> paper.startsWith(STAMP) ? paper : STAMP + paper)
                .toList();
    }

    @Test
    void aNameInTheStampOfEveryPaperMakesNoMatter() {
        String robbery =
                "Ian Marsh told Helen Tripp and Colin Yates about it. He handed the masked man £7,430 from the safe.\n";
        String[] box = archive(BURGLARY, robbery).toArray(String[]::new);
        assertThat(amounts(box)).isEmpty();
        assertThat(CheckedBox.found("other-matter", box)).hasSize(1);
    }

    @Test
    void amongManyMattersPapersThatShareWhatFewHaveAreHeldAgainstEachOther() {
        String robbery =
                "Una Brock told Peter Oddie and Karen Stubbs. She handed the masked man £7,430 from the safe.\n";
        assertThat(amounts(archive(BURGLARY, robbery).toArray(String[]::new))).hasSize(1);
    }

    @Test
    void whatAPaperOfItsOwnMatterRefersToIsNotMissingFromAnArchive() {
        String alone = "REPORT\n\nIan Marsh told Helen Tripp and Colin Yates. I enclose the minutes of the meeting.\n";
        assertThat(CheckedBox.found("paper-not-here", archive(alone).toArray(String[]::new)))
                .isEmpty();
        assertThat(CheckedBox.found(
                        "paper-not-here",
                        archive(
                                        alone,
                                        "Ian Marsh wrote to Helen Tripp.\n",
                                        "Helen Tripp told Ian Marsh and Colin Yates.\n")
                                .toArray(String[]::new)))
                .hasSize(1);
    }
}
