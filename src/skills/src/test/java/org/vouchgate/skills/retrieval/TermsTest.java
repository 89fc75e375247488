package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.Concept;

class TermsTest {

    @Test
    void a_term_of_one_language_is_never_taken_for_a_term_of_another() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var one = text(random);
            var other = text(random);
            for (var tongue : Tongue.values()) {
                assertThat(Terms.tongue(Terms.hash(tongue, one))).isEqualTo(tongue.ordinal());
                assertThat(Stream.of(Tongue.values()).filter(each -> each != tongue))
                        .allSatisfy(each -> assertThat(Terms.hash(each, other)).isNotEqualTo(Terms.hash(tongue, one)));
            }
        }
    }

    @Test
    void words_whose_first_letters_differ_as_their_languages_do_stay_apart() {
        // 'c' beside English and 'b' beside German once began with the same number
        assertThat(Terms.hash(Tongue.EN, "cat")).isNotEqualTo(Terms.hash(Tongue.DE, "bat"));
    }

    @Test
    void what_is_frequent_in_one_language_is_as_rare_as_ever_in_another() throws IOException {
        var alone = pieces(List.of(concept("urn:1", "cat", "en"), concept("urn:2", "dog", "en")));

        var beside = pieces(
                List.of(concept("urn:1", "cat", "en"), concept("urn:2", "dog", "en"), concept("urn:3", "bat", "de")));

        assertThat(beside.query(Tongue.EN, Terms.grams("cat"), 2))
                .extracting(Postings.Query::norm)
                .isEqualTo(alone.query(Tongue.EN, Terms.grams("cat"), 2).norm());
    }

    private static Postings pieces(List<Concept> concepts) throws IOException {
        return Wording.of(concepts, Scratch.inMemory(), (stage, percent) -> {}).pieces();
    }

    private static Concept concept(String uri, String name, String language) {
        return new Concept(
                uri,
                Concept.Kind.SKILL,
                List.of(Concept.Name.of(name, language, Concept.Role.PREFERRED)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(4), 'a', 'f')
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }
}
