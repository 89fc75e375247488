package org.vouchgate.gateway.admin.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.scoring.WeightsExample;
import org.vouchgate.matching.WeightNumber;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.taxonomy.StarterVocabulary;
import org.vouchgate.words.Words;

class WeightsFormTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void what_is_shown_is_what_is_read_back() {
        var shown = WeightsForm.of(Weights.standard(), true);
        var sent = new MultivaluedHashMap<String, String>();
        shown.groups().forEach(group -> group.fields().forEach(field -> sent.add(field.name(), field.value())));
        sent.add("scoring", "on");

        var read = WeightsForm.of(sent);

        assertThat(read.on()).isTrue();
        var weights = read.weights().orElseThrow();
        for (var number : WeightNumber.values()) {
            assertThat(number.of(weights)).as(number.name()).isEqualTo(number.of(Weights.standard()));
        }
    }

    @Test
    void every_number_is_explained() {
        assertThat(WeightsForm.of(Weights.standard(), true).groups())
                .allSatisfy(
                        group -> assertThat(Words.english().has(group.key())).isTrue());
        assertThat(WeightsForm.of(Weights.standard(), true).groups())
                .flatExtracting(WeightsPage.Group::fields)
                .hasSize(WeightNumber.values().length)
                .allSatisfy(field -> {
                    assertThat(Words.english().raw(field.key() + ".label")).isNotBlank();
                    assertThat(Words.english().raw(field.key() + ".meaning")).hasSizeGreaterThan(20);
                });
    }

    @Test
    void a_number_that_cannot_be_used_is_marked_beside_its_field_and_kept_as_typed() {
        var sent = new MultivaluedHashMap<String, String>();
        WeightsForm.of(Weights.standard(), true)
                .groups()
                .forEach(group -> group.fields().forEach(field -> sent.add(field.name(), field.value())));
        sent.putSingle("ladder.text", "0,9");
        sent.putSingle("belief.unknownIssuer", "much");

        var form = WeightsForm.of(sent);

        assertThat(form.weights()).isEmpty();
        assertThat(form.groups())
                .flatExtracting(WeightsPage.Group::fields)
                .filteredOn(field -> field.wrong())
                .extracting(WeightsPage.Field::name, WeightsPage.Field::value)
                .containsExactlyInAnyOrder(tuple("ladder.text", "0,9"), tuple("belief.unknownIssuer", "much"));
    }

    @Test
    void the_example_shows_what_a_change_does() {
        var standard = Weights.standard();
        var trusting = new Weights(
                "x",
                standard.demand(),
                standard.ladder(),
                new Weights.Belief(1, 1),
                standard.outcome(),
                standard.recency());

        var example = WeightsExample.of(StarterVocabulary.load(), standard, trusting, NOON);

        assertThat(example.then()).isGreaterThan(example.now());
        assertThat(example.lines()).anySatisfy(line -> assertThat(line.then()).isGreaterThan(line.now()));
        assertThat(example.lines()).filteredOn(line -> line.now() > 0).hasSizeGreaterThanOrEqualTo(3);
    }
}
