package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.jose.StrictJson;

/** What is kept between documents must not show: every outcome is held against the library's own from beginning to end. */
class ExpanderTest {

    private static final String V1 = "https://www.w3.org/2018/credentials/v1";
    private static final String V2 = "https://www.w3.org/ns/credentials/v2";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final JsonObject BADGE = json("""
            {"@context": ["%s", "%s"], "id": "urn:example:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuer": {"id": "https://college.example", "type": ["Profile"], "name": "College"},
             "validFrom": "2026-01-01T00:00:00Z", "name": "Welding",
             "credentialSubject": {"type": ["AchievementSubject"],
               "achievement": {"id": "https://college.example/a", "type": ["Achievement"], "name": "Welding",
                 "tag": ["steel", "fire"], "criteria": {"narrative": "Weld a frame"}}},
             "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "assertionMethod",
                       "created": "2026-02-01T00:00:00Z", "verificationMethod": "did:example:1#1"}}
            """.formatted(V2, BADGES));

    @Test
    @DisplayName("A-55, A-56: every published sample expands, or is refused, as by the library alone, however often")
    void published_samples_come_to_the_same() throws IOException {
        var samples = samples();
        assumeTrue(samples.isPresent(), "skipped: the published sample credentials are not on this machine");
        var documents = documents(samples.get());

        assertThat(documents).hasSizeGreaterThan(60).allSatisfy(ExpanderTest::isAsByLibrary);
    }

    @Test
    @DisplayName("A-55, A-56: a badge without any one of its members, or with one too many, comes to the same")
    void variants_come_to_the_same() {
        var variants = new ArrayList<JsonObject>(List.of(BADGE, presentation(BADGE)));
        for (var name : BADGE.keySet()) {
            variants.add(Json.createObjectBuilder(BADGE).remove(name).build());
            variants.add(
                    Json.createObjectBuilder(BADGE).add("undefined" + name, 1).build());
            variants.add(Json.createObjectBuilder(BADGE).addNull(name).build());
            variants.add(Json.createObjectBuilder(BADGE).add(name, true).build());
            variants.add(Json.createObjectBuilder(BADGE)
                    .add(name, Json.createArrayBuilder().add(BADGE.get(name)).add(BADGE.get(name)))
                    .build());
        }
        variants.addAll(variants.stream().map(ExpanderTest::presentation).toList());

        assertThat(variants).allSatisfy(ExpanderTest::isAsByLibrary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%1$s\"",
                "[]",
                "{}",
                "null",
                "[\"%1$s\", null]",
                "[\"%1$s\", {\"name\": \"https://evil.example/name\"}]",
                "[\"%1$s\", {\"word\": \"https://college.example/word\"}]",
                "[\"%2$s\", \"%1$s\"]",
                "[\"%1$s\", \"%1$s\"]",
                "[\"%3$s\", \"%1$s\"]",
                "[\"https://not-pinned.example/\"]",
                "[\"%1$s\", \"relative\"]",
                "[\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\",\"%1$s\"]"
            })
    @DisplayName("A-55, A-58: lists of contexts that are unusual, unknown or at odds come to the same")
    void lists_of_contexts_come_to_the_same(String list) {
        var context =
                json("{\"@context\": " + list.formatted(V2, BADGES, V1) + "}").get("@context");

        isAsByLibrary(Json.createObjectBuilder(BADGE).add("@context", context).build());
        isAsByLibrary(presentation(
                Json.createObjectBuilder(BADGE).add("@context", context).build()));
    }

    @Test
    @DisplayName("A-58: an edition of a context keeps to its own set")
    void sets_do_not_share() throws JsonLdError {
        var sets = PinnedContexts.standard().setsFor(BADGE);

        for (var set : sets) {
            assertThat(set.expander().expand(BADGE)).isEqualTo(set.expander().byLibrary(BADGE));
        }

        assertThat(sets).hasSize(2);
        assertThat(sets.get(0).expander()).isNotSameAs(sets.get(1).expander());
    }

    @Test
    void what_is_kept_has_an_end() throws JsonLdError {
        var expander = PinnedContexts.standard().setsFor(BADGE).get(0).expander();
        var pinned = PinnedContexts.standard().all().stream()
                .map(PinnedContext::url)
                .distinct()
                .toList();
        for (var first : pinned) {
            for (var second : pinned) {
                isAsByLibrary(
                        json("{\"@context\": [\"%s\", \"%s\"], \"id\": \"urn:example:1\"}".formatted(first, second)));
            }
        }

        assertThat(expander.size()).isBetween(1, 64);
        assertThat(expander.expand(BADGE)).isEqualTo(expander.byLibrary(BADGE));
    }

    @Test
    void several_threads_may_expand_at_once() throws InterruptedException, ExecutionException, JsonLdError {
        var expander = PinnedContexts.standard().setsFor(BADGE).get(0).expander();
        var expected = expander.byLibrary(presentation(BADGE));
        Callable<JsonArray> task = () -> expander.expand(presentation(BADGE));
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var expanded :
                    threads.invokeAll(Stream.generate(() -> task).limit(64).toList())) {
                assertThat(expanded.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Twice: from nothing, and from what was kept. */
    private static void isAsByLibrary(JsonObject document) {
        for (var set : PinnedContexts.standard().setsFor(BADGE)) {
            var expected = outcome(() -> set.expander().byLibrary(document));

            assertThat(outcome(() -> set.expander().expand(document))).isEqualTo(expected);
            assertThat(outcome(() -> set.expander().expand(document))).isEqualTo(expected);
        }
    }

    private static String outcome(Expanding expanding) {
        try {
            return expanding.expanded().toString();
        } catch (JsonLdError refused) {
            return refused.getCode().name();
        } catch (ClassCastException | IllegalArgumentException | IllegalStateException unexpected) {
            return unexpected.getClass().getName();
        }
    }

    private static JsonObject presentation(JsonObject credential) {
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(V2))
                .add("type", "VerifiablePresentation")
                .add("verifiableCredential", credential)
                .build();
    }

    /** Samples with and without their proofs, and what stands in them under contexts of its own. */
    private static List<JsonObject> documents(Path samples) throws IOException {
        var documents = new ArrayList<JsonObject>();
        try (Stream<Path> files = Files.list(samples)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                StrictJson.object(Files.readAllBytes(file)).ifPresent(sample -> {
                    documents.add(sample);
                    documents.add(presentation(sample));
                    documents.add(
                            Json.createObjectBuilder(sample).remove("proof").build());
                    proofOptions(sample).ifPresent(documents::add);
                });
            }
        }
        return documents;
    }

    private static Optional<JsonObject> proofOptions(JsonObject sample) {
        var proof = sample.get("proof") instanceof JsonArray several && !several.isEmpty()
                ? several.get(0)
                : sample.getOrDefault("proof", JsonValue.NULL);
        return proof instanceof JsonObject options && sample.containsKey("@context")
                ? Optional.of(Json.createObjectBuilder(options)
                        .remove("proofValue")
                        .add("@context", sample.get("@context"))
                        .build())
                : Optional.empty();
    }

    private static Optional<Path> samples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("credentials"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static JsonObject json(String text) {
        return StrictJson.object(text).orElseThrow();
    }

    /** One way of expanding a document. */
    private interface Expanding {
        JsonArray expanded() throws JsonLdError;
    }
}
