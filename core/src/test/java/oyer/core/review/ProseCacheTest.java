package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.WordTable;

final class ProseCacheTest {

    private static DocumentText text(int number, String words) {
        return new DocumentText(new DocumentId("%064x".formatted(number)), words, List.of());
    }

    @Test
    void words_held_are_not_made_ready_again() {
        ProseCache cache = new ProseCache();
        DocumentText text = text(1, "The lamp was out. Nobody saw the van.");
        Prose prose = Prose.of(text, Language.ENGLISH);
        cache.hold(prose);

        assertThat(cache.of(text, Language.ENGLISH).sentences()).isSameAs(prose.sentences());
    }

    @Test
    void words_held_in_one_language_are_not_those_of_another() {
        ProseCache cache = new ProseCache();
        DocumentText text = text(2, "Die Lampe war aus.");
        cache.hold(Prose.of(text, Language.ENGLISH));

        assertThat(cache.of(text, Language.GERMAN).language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_table_that_was_loaded_later_knows_the_words_of_a_text_held_before() {
        ProseCache cache = new ProseCache();
        DocumentText text = text(3, "They sold the quenderlamp at once.");
        cache.hold(Prose.of(text, Language.ENGLISH));
        WordTable<String> later = WordTable.of(Map.of("quenderlamp", "known"));

        assertThat(later.get(cache.of(text, Language.ENGLISH).tokens(), 3)).isEqualTo("known");
    }

    @Test
    void what_there_is_no_room_for_is_made_ready_anew() {
        ProseCache cache = new ProseCache();
        cache.hold(Prose.of(text(4, "a ".repeat(900_000)), Language.ENGLISH));
        DocumentText large = text(5, "b ".repeat(200_000));
        DocumentText small = text(6, "Nobody saw the van.");
        Prose refused = Prose.of(large, Language.ENGLISH);
        Prose fits = Prose.of(small, Language.ENGLISH);
        cache.hold(refused);
        cache.hold(fits);

        assertThat(cache.of(large, Language.ENGLISH).sentences()).isNotSameAs(refused.sentences());
        assertThat(cache.of(small, Language.ENGLISH).sentences()).isSameAs(fits.sentences());
    }
}
