package org.vouchgate.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BiasAuditTest {

    @Test
    @DisplayName("Every figure of the samples beside the repository, to a millionth")
    void every_expected_figure_is_met() throws IOException {
        var file = samples();
        assumeTrue(file.isPresent(), "skipped: the samples are not beside the repository");
        try (var in = Files.newInputStream(file.get());
                var reader = Json.createReader(in)) {
            var samples = reader.readArray().getValuesAs(JsonObject.class);

            assertThat(samples).isNotEmpty().allSatisfy(sample -> {
                var expected = sample.getJsonObject("expected");
                agree("", expected, audit(sample));
            });
        }
    }

    private static void agree(String where, JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonObject object) {
            object.forEach((name, value) ->
                    agree(where + "/" + name, value, actual.asJsonObject().getOrDefault(name, JsonValue.NULL)));
        } else if (expected instanceof JsonNumber number) {
            assertThat(((JsonNumber) actual).doubleValue()).as(where).isCloseTo(number.doubleValue(), within(1e-6));
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    @Test
    void four_fifths_exactly_is_not_below() {
        var audit = BiasAudit.of(people("a", 10, 5, "b", 10, 4));

        assertThat(audit.selection().orElseThrow().sex().groups())
                .extracting(Group::belowFourFifths)
                .containsExactly(false, false);
        assertThat(BiasAudit.of(people("a", 100, 50, "b", 100, 39))
                        .selection()
                        .orElseThrow()
                        .sex()
                        .groups())
                .extracting(Group::belowFourFifths)
                .containsExactly(false, true);
    }

    @Test
    void fishers_probability_is_that_of_the_tea_tasting_lady() {
        // three of four cups right: 34/70 two-sided; all four: 2/70
        assertThat(Fisher.twoSided(3, 1, 1, 3)).isCloseTo(34.0 / 70, within(1e-12));
        assertThat(Fisher.twoSided(4, 0, 0, 4)).isCloseTo(2.0 / 70, within(1e-12));
        assertThat(Fisher.twoSided(0, 0, 3, 4)).isEqualTo(1.0, within(1e-12));
    }

    @Test
    void fishers_probability_of_large_tables_neither_overflows_nor_drifts() {
        assertThat(Fisher.twoSided(50_000, 50_000, 50_000, 50_000)).isCloseTo(1, within(1e-6));
        assertThat(Fisher.twoSided(60_000, 40_000, 50_000, 50_000)).isBetween(0.0, 1e-100);
    }

    @Test
    void whose_category_is_not_known_is_counted_and_in_no_group() {
        var people = new ArrayList<>(people("a", 10, 5, "b", 10, 5));
        people.add(new Applicant(Optional.empty(), Optional.of("x"), Optional.empty(), Optional.of(true)));

        var audit = BiasAudit.of(people);

        assertThat(audit.unknown()).isEqualTo(1);
        assertThat(audit.selection().orElseThrow().sex().total()).isEqualTo(20);
        assertThat(audit.scoring()).isEmpty();
    }

    @Test
    void groups_under_two_per_cent_are_shown_and_left_out_of_the_second_ratio() {
        var audit = BiasAudit.of(people("tiny", 1, 1, "large", 99, 50));

        var groups = audit.selection().orElseThrow().sex().groups();
        assertThat(groups.get(0).small()).isTrue();
        assertThat(groups.get(1).impactRatio()).isCloseTo(50.0 / 99, within(1e-12));
        assertThat(groups.get(1).ratioAmongLarger()).isEqualTo(1);
    }

    @Test
    void the_page_says_the_figures_and_lets_no_markup_in() {
        var page = AuditPage.html(BiasAudit.of(people("<b>a</b>", 10, 5, "b", 100, 10)));

        assertThat(page)
                .contains("&lt;b&gt;a&lt;/b&gt;")
                .doesNotContain("<b>a")
                .contains("0.200 ▼", "Sex or race not known");
    }

    @Test
    void nonsense_is_refused_with_its_place() {
        var mistakes = AuditSample.read(
                read("{\"applicants\":[{\"sex\":5,\"selected\":true},{\"sex\":\"a\"},{\"score\":\"high\"}]}"),
                usable -> List.<String>of(),
                unusable -> unusable.stream().map(mistake -> mistake.pointer()).toList());

        assertThat(mistakes).containsExactly("/applicants/0/sex", "/applicants/1", "/applicants/2/score");
    }

    private static JsonObject audit(JsonObject sample) {
        return AuditJson.write(AuditSample.<BiasAudit>read(sample, BiasAudit::of, mistakes -> {
            throw new AssertionError(mistakes);
        }));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static List<Applicant> people(
            String one, int size, int chosen, String other, int otherSize, int otherChosen) {
        return Stream.concat(people(one, size, chosen), people(other, otherSize, otherChosen))
                .toList();
    }

    private static Stream<Applicant> people(String sex, int size, int chosen) {
        return Stream.iterate(0, i -> i < size, i -> i + 1)
                .map(i -> new Applicant(Optional.of(sex), Optional.of("r"), Optional.empty(), Optional.of(i < chosen)));
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared/matching/bench/adverse_impact_open.json"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
