package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.credential.Vectors;

@Timeout(60)
class RdfcTest {

    private static final int STEPS = 50_000;
    private static final JsonObject TESTS =
            Vectors.kept("rdf-canon/rdfc10.json").getJsonObject("tests");

    @ParameterizedTest(name = "{0}")
    @MethodSource("canonical")
    @DisplayName("RDFC-1.0: every published test of canonicalisation comes out as published (w3c/rdf-canon)")
    void a_published_test_comes_out_as_published(String name) {
        var canonical = Rdfc.canonical(statements(name), digest(name), STEPS);

        assertThat(String.join("", canonical.orElseThrow().lines()))
                .isEqualTo(test(name).getString("canonical"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mapped")
    @DisplayName("RDFC-1.0: the labels are those of the published map")
    void the_labels_are_those_of_the_published_map(String name) {
        var labels = new HashMap<String, String>();
        test(name).getJsonObject("map").forEach((label, canonical) -> labels.put(label, text(canonical)));

        var canonical = Rdfc.canonical(statements(name), digest(name), STEPS).orElseThrow();

        assertThat(canonical.lines())
                .isEqualTo(new Dataset(statements(name))
                        .relabelled(labels)
                        .orElseThrow()
                        .lines());
    }

    @Test
    void as_many_are_run_as_are_published() {
        assertThat(canonical()).hasSize(64);
        assertThat(mapped()).hasSize(21);
    }

    @Test
    @DisplayName("A-67: the published poison dataset is given up")
    void the_published_poison_is_given_up() {
        assertThat(Rdfc.canonical(statements("test074"), Digest.SHA_256, STEPS)).isEmpty();
    }

    @Test
    @DisplayName("A-67: nodes that cannot be told apart are given up")
    void a_clique_is_given_up() {
        var clique = new ArrayList<Statement>();
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (i != j) {
                    clique.add(new Statement("_:e" + i, "urn:knows", "_:e" + j, null, null, null));
                }
            }
        }

        assertThat(Rdfc.canonical(clique, Digest.SHA_256, STEPS)).isEmpty();
        assertThat(Rdfc.canonical(clique.subList(0, 3), Digest.SHA_256, STEPS)).isPresent();
    }

    @Test
    void names_of_blank_nodes_do_not_matter() {
        var one = List.of(
                new Statement("_:x", "urn:p", "_:y", null, null, null),
                new Statement("_:y", "urn:p", "a", "urn:text", null, null));
        var other = List.of(
                new Statement("_:q", "urn:p", "a", "urn:text", null, null),
                new Statement("_:p", "urn:p", "_:q", null, null, null));

        assertThat(Rdfc.canonical(one, Digest.SHA_256, STEPS).map(Dataset::lines))
                .isEqualTo(Rdfc.canonical(other, Digest.SHA_256, STEPS).map(Dataset::lines))
                .isPresent();
    }

    /** What the specification's reference implementation for JavaScript (rdf-canonize 5.0.0) makes of the same. */
    @Test
    void nodes_alike_but_for_their_graph_are_told_apart_by_its_label() {
        var badges = new ArrayList<Statement>();
        for (var badge : List.of("1", "2")) {
            var graph = "_:g" + badge;
            badges.add(new Statement("urn:s" + badge, "urn:p", "urn:o", null, null, graph));
            badges.add(new Statement("urn:a", "urn:c", "_:c" + badge, null, null, graph));
            badges.add(
                    new Statement("_:c" + badge, "urn:n", "x", "http://www.w3.org/2001/XMLSchema#string", null, graph));
        }

        assertThat(Rdfc.canonical(badges, Digest.SHA_256, STEPS).orElseThrow().lines())
                .extracting(String::strip)
                .containsExactly(
                        "<urn:a> <urn:c> _:c14n2 _:c14n0 .",
                        "<urn:a> <urn:c> _:c14n3 _:c14n1 .",
                        "<urn:s1> <urn:p> <urn:o> _:c14n1 .",
                        "<urn:s2> <urn:p> <urn:o> _:c14n0 .",
                        "_:c14n2 <urn:n> \"x\" _:c14n0 .",
                        "_:c14n3 <urn:n> \"x\" _:c14n1 .");
    }

    private static Stream<String> canonical() {
        return TESTS.keySet().stream().filter(name -> test(name).containsKey("canonical"));
    }

    private static Stream<String> mapped() {
        return TESTS.keySet().stream().filter(name -> test(name).containsKey("map"));
    }

    private static JsonObject test(String name) {
        return TESTS.getJsonObject(name);
    }

    /** The manifest names another hash for this one. */
    private static Digest digest(String name) {
        return name.equals("test075") ? Digest.SHA_384 : Digest.SHA_256;
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static List<Statement> statements(String name) {
        var statements = new ArrayList<Statement>();
        try {
            new NQuadsReader(new StringReader(test(name).getString("in"))).provide(new RdfQuadConsumer() {
                @Override
                public RdfQuadConsumer quad(
                        String subject,
                        String predicate,
                        String object,
                        @Nullable String datatype,
                        @Nullable String language,
                        @Nullable String direction,
                        @Nullable String graph) {
                    statements.add(new Statement(subject, predicate, object, datatype, language, graph));
                    return this;
                }
            });
        } catch (NQuadsReaderException | RdfConsumerException e) {
            throw new IllegalStateException(name, e);
        }
        return statements;
    }
}
