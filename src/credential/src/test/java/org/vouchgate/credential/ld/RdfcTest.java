package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RdfcTest {

    private static final int STEPS = 50_000;

    @Test
    @DisplayName("RDFC-1.0: every published test of canonicalisation comes out as published (w3c/rdf-canon)")
    void the_published_tests_pass() throws IOException, NQuadsReaderException, RdfConsumerException {
        int compared = 0;
        try (var files = Files.list(tests())) {
            for (var input :
                    files.filter(file -> file.toString().endsWith("-in.nq")).toList()) {
                var name = input.getFileName().toString().replace("-in.nq", "");
                var expected = input.resolveSibling(name + "-rdfc10.nq");
                if (Files.exists(expected)) {
                    var digest = name.equals("test075") ? Digest.SHA_384 : Digest.SHA_256;
                    var canonical = Rdfc.canonical(statements(input), digest, STEPS);

                    assertThat(String.join("", canonical.orElseThrow().lines()))
                            .as(name)
                            .isEqualTo(Files.readString(expected));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(64);
    }

    @Test
    @DisplayName("A-67: the published poison dataset is given up")
    void the_published_poison_is_given_up() throws IOException, NQuadsReaderException, RdfConsumerException {
        var poison = statements(tests().resolve("test074-in.nq"));

        assertThat(Rdfc.canonical(poison, Digest.SHA_256, STEPS)).isEmpty();
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

    private static List<Statement> statements(Path file)
            throws IOException, NQuadsReaderException, RdfConsumerException {
        var statements = new ArrayList<Statement>();
        new NQuadsReader(new StringReader(Files.readString(file))).provide(new RdfQuadConsumer() {
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
        return statements;
    }

    private static Path tests() {
        var directory = Stream.concat(
                        Optional.ofNullable(System.getProperty("vouchgate.vectors")).map(Path::of).stream(),
                        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                                .map(path -> path.resolveSibling("shared").resolve("vectors")))
                .map(path -> path.resolve("rdf-canon/tests/rdfc10"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(directory.isPresent(), "skipped: the published test vectors are not on this machine");
        return directory.get();
    }
}
