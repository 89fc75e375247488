package org.vouchgate.credential.sdjwt.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;

/** Types, what they extend, and whether their documents are the ones that were meant. */
class TypeRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String BADGE = "https://types.example/badge";
    private static final String BASE = "https://types.example/base";

    private final Map<String, byte[]> documents = new HashMap<>();

    @Test
    void a_type_comes_with_what_it_extends_and_the_rules_of_both() {
        publish(
                BADGE,
                "{'vct':'" + BADGE + "','extends':'" + BASE
                        + "','claims':[{'path':['a'],'sd':'never'},{'path':['b',null,0],'mandatory':true}]}");
        publish(BASE, "{'vct':'" + BASE + "','claims':[{'path':['a'],'mandatory':true}]}");

        var type = known();

        assertThat(type.types()).containsExactly(BADGE, BASE);
        assertThat(type.claims()).hasSize(2);
        assertThat(type.claims().get(0).isMandatory()).isTrue();
        assertThat(type.claims().get(0).disclosing()).isEqualTo(ClaimRule.Disclosing.NEVER);
    }

    @Test
    @DisplayName("2.3 #6: no type is looked up unless policy names it")
    void nothing_is_looked_up_unless_policy_says_so() {
        var rules = new TypeRules(Set.of(BADGE), (type, at) -> {
            throw new AssertionError(type + " was looked up");
        });

        var other = rules.lookUp("urn:other", Optional.empty(), NOON);

        assertThat(other.<List<String>>fold(ResolvedType::types, refused -> List.of()))
                .containsExactly("urn:other");
    }

    @Test
    @DisplayName("2.3 #6: a document that cannot be had leaves the credential open, not fine")
    void a_missing_document_is_unknown() {
        var finding = refusal(Optional.empty());

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.TYPE_METADATA_UNREACHABLE);
    }

    @Test
    @DisplayName("2.3 #6: a missing parent is a missing document")
    void a_missing_parent_is_unknown() {
        publish(BADGE, "{'vct':'" + BADGE + "','extends':'" + BASE + "'}");

        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_UNREACHABLE);
    }

    @Test
    @DisplayName("2.3 #6: types that extend each other, or themselves, are refused")
    void a_circle_is_refused() {
        publish(BADGE, "{'vct':'" + BADGE + "','extends':'" + BASE + "'}");
        publish(BASE, "{'vct':'" + BASE + "','extends':'" + BADGE + "'}");

        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_INVALID);
    }

    @Test
    @DisplayName("2.3 #6: a chain of types ends at a depth")
    void a_chain_ends_somewhere() {
        publish(BADGE, "{'vct':'" + BADGE + "','extends':'urn:t:1'}");
        for (int i = 1; i < TypeRules.LONGEST_CHAIN - 1; i++) {
            publish("urn:t:" + i, "{'vct':'urn:t:" + i + "','extends':'urn:t:" + (i + 1) + "'}");
        }
        publish("urn:t:7", "{'vct':'urn:t:7'}");
        assertThat(known().types()).hasSize(TypeRules.LONGEST_CHAIN);

        publish("urn:t:7", "{'vct':'urn:t:7','extends':'urn:t:8'}");
        publish("urn:t:8", "{'vct':'urn:t:8'}");

        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_INVALID);
    }

    @Test
    @DisplayName("2.3 #6: the document's vct is the type that was looked up, for parents too")
    void a_document_about_another_type_is_refused() {
        publish(BADGE, "{'vct':'" + BASE + "'}");
        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_INVALID);

        publish(BADGE, "{'vct':'" + BADGE + "','extends':'" + BASE + "'}");
        publish(BASE, "{'vct':'" + BADGE + "'}");
        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_INVALID);
    }

    @Test
    @DisplayName("2.3 #6: vct#integrity and extends#integrity are verified")
    void digests_are_verified() {
        var base = publish(BASE, "{'vct':'" + BASE + "'}");
        var badge = publish(
                BADGE,
                "{'vct':'" + BADGE + "','extends':'" + BASE + "','extends#integrity':'" + sri("sha256", base) + "'}");

        assertThat(known(sri("sha384", badge)).types()).hasSize(2);
        assertThat(refusal(Optional.of(sri("sha256", base))).reason()).isEqualTo(Reason.TYPE_METADATA_ALTERED);
        publish(BASE, "{'vct':'" + BASE + "','name':'changed'}");
        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_ALTERED);
    }

    @Test
    @DisplayName("2.3 #6: of several digests one by the strongest algorithm counts, weaker and unknown ones do not")
    void the_strongest_digest_counts() {
        var document = publish(BADGE, "{'vct':'" + BADGE + "'}");
        var other = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(IntegrityMetadata.matches(sri("sha512", other) + " " + sri("sha512", document), document))
                .isTrue();
        assertThat(IntegrityMetadata.matches(sri("sha256", document) + " " + sri("sha512", other), document))
                .isFalse();
        assertThat(IntegrityMetadata.matches(sri("sha256", other) + "\n" + sri("sha512", document), document))
                .isTrue();
        assertThat(IntegrityMetadata.matches("sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=", document))
                .isFalse();
        assertThat(IntegrityMetadata.matches("", document)).isFalse();
    }

    @Test
    @DisplayName("2.3 #6: an extending type cannot take back what the extended one demands")
    void demands_cannot_be_taken_back() {
        publish(BASE, "{'vct':'" + BASE + "','claims':[{'path':['a'],'mandatory':true,'sd':'never'}]}");
        for (var loosened : List.of("'mandatory':false", "'sd':'always'", "'sd':'allowed'")) {
            publish(
                    BADGE,
                    "{'vct':'" + BADGE + "','extends':'" + BASE + "','claims':[{'path':['a']," + loosened + "}]}");

            assertThat(reason()).as(loosened).isEqualTo(Reason.TYPE_METADATA_INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "'text'",
                "{}",
                "{'vct':1}",
                "{'vct':'V','vct':'V'}",
                "{'vct':'V','extends':''}",
                "{'vct':'V','extends':1}",
                "{'vct':'V','extends#integrity':1}",
                "{'vct':'V','name':1}",
                "{'vct':'V','claims':{}}",
                "{'vct':'V','claims':[1]}",
                "{'vct':'V','claims':[{}]}",
                "{'vct':'V','claims':[{'path':[]}]}",
                "{'vct':'V','claims':[{'path':'a'}]}",
                "{'vct':'V','claims':[{'path':[-1]}]}",
                "{'vct':'V','claims':[{'path':[1.5]}]}",
                "{'vct':'V','claims':[{'path':[true]}]}",
                "{'vct':'V','claims':[{'path':[{}]}]}",
                "{'vct':'V','claims':[{'path':['a'],'sd':'maybe'}]}",
                "{'vct':'V','claims':[{'path':['a'],'sd':true}]}",
                "{'vct':'V','claims':[{'path':['a'],'mandatory':'yes'}]}",
                "{'vct':'V','claims':[{'path':['a'],'display':{}}]}",
                "{'vct':'V','claims':[{'path':['a'],'display':[{'label':'A'}]}]}",
                "{'vct':'V','claims':[{'path':['a'],'svg_id':'1a'}]}",
                "{'vct':'V','claims':[{'path':['a'],'svg_id':'x'},{'path':['b'],'svg_id':'x'}]}",
                "{'vct':'V','claims':[{'path':['a']},{'path':['a']}]}",
                "{'vct':'V','display':[{'locale':'en'}]}"
            })
    @DisplayName("2.3 #6: malformed metadata is refused, not overlooked")
    void malformed_metadata_is_refused(String document) {
        publish(BADGE, document.replace("'V'", "'" + BADGE + "'"));

        assertThat(reason()).isEqualTo(Reason.TYPE_METADATA_INVALID);
    }

    @Test
    @DisplayName("2.3 #5, #6: an https type may be fetched, as JSON and nothing else")
    void published_types_are_fetched() {
        var asked = new ArrayList<String>();
        var body = "{\"vct\":\"https://types.example/badge\"}".getBytes(StandardCharsets.UTF_8);
        var types = new PublishedTypes(new RecentDocuments(
                (address, accept, maxBytes) -> {
                    asked.add(address.toString());
                    return new Fetched.Document(
                            body, address.getPath().equals("/badge") ? "application/json" : "text/html");
                },
                Duration.ofMinutes(1)));

        assertThat(types.find(BADGE, NOON)).contains(body);
        assertThat(types.find("https://types.example/page", NOON)).isEmpty();
        assertThat(types.find("urn:badge", NOON)).isEmpty();
        assertThat(types.find("http://types.example/badge", NOON)).isEmpty();
        assertThat(types.find("https://user@types.example/badge", NOON)).isEmpty();
        assertThat(asked).containsExactly(BADGE, "https://types.example/page");
    }

    @Test
    @DisplayName(
            "2.3 #6: types described at hand and types that may be fetched are on; their parents only if one or the other")
    void rules_are_made_of_documents_at_hand_and_of_types_to_fetch() {
        var base = publish(BASE, "{'vct':'" + BASE + "'}");
        var recent = new RecentDocuments(
                (address, accept, maxBytes) -> new Fetched.Document(
                        ("{\"vct\":\"" + address + "\",\"extends\":\"" + BASE + "\"}").getBytes(StandardCharsets.UTF_8),
                        "application/json"),
                Duration.ofMinutes(1));

        var rules = TypeRules.of(List.of(base), List.of(BADGE), recent);
        var alone = TypeRules.of(List.of(), List.of(BADGE), recent);

        assertThat(rules.lookUp(BADGE, Optional.empty(), NOON)
                        .<List<String>>fold(ResolvedType::types, refused -> List.of()))
                .containsExactly(BADGE, BASE);
        assertThat(alone.lookUp(BADGE, Optional.empty(), NOON).fold(type -> Reason.SIGNED_BY_ISSUER, Finding::reason))
                .isEqualTo(Reason.TYPE_METADATA_UNREACHABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> TypeRules.of(List.of(base, base), List.of(), recent));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeRules.of(List.of(new byte[] {'{', '}'}), List.of(), recent));
    }

    private byte[] publish(String type, String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        documents.put(type, bytes);
        return bytes;
    }

    private ResolvedType known() {
        return look(Optional.empty()).fold(type -> type, refused -> {
            throw new AssertionError(refused);
        });
    }

    private ResolvedType known(String integrity) {
        return look(Optional.of(integrity)).fold(type -> type, refused -> {
            throw new AssertionError(refused);
        });
    }

    private Reason reason() {
        return refusal(Optional.empty()).reason();
    }

    private Finding refusal(Optional<String> integrity) {
        return look(integrity)
                .fold(
                        type -> {
                            throw new AssertionError(type);
                        },
                        refused -> refused);
    }

    private TypeLookup look(Optional<String> integrity) {
        return new TypeRules(Set.of(BADGE), TypeDocuments.local(documents)).lookUp(BADGE, integrity, NOON);
    }

    private static String sri(String algorithm, byte[] document) {
        try {
            var digest = MessageDigest.getInstance(algorithm.replace("sha", "SHA-"));
            return algorithm + "-" + Base64.getEncoder().encodeToString(digest.digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
