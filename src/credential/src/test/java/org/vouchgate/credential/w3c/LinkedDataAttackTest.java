package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.ISSUER;
import static org.vouchgate.credential.w3c.Proving.SIGNER;
import static org.vouchgate.credential.w3c.Proving.assertion;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.json;
import static org.vouchgate.credential.w3c.Proving.reason;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.underContexts;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Proving.without;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.Multibase;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/** What JSON-LD lets somebody do to a signed document without breaking its signature. */
@Timeout(30)
class LinkedDataAttackTest {

    private static final JsonValue V2 = Json.createValue("https://www.w3.org/ns/credentials/v2");
    private static final JsonValue OB = Json.createValue("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    @Test
    @DisplayName("D15: a course credential in the words of the Digital Credentials Consortium is read")
    void a_course_of_the_consortium_is_read() {
        assertThat(reason(signed(course("{'id': 'urn:a', 'type': 'Person', 'hasCredential':"
                        + " {'type': 'EducationalOccupationalCredential', 'name': 'Welding'}}"))))
                .isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @Test
    @DisplayName("A-58: a word that turns a statement round, as one of the same context does, is refused")
    void a_reversed_statement_is_refused() {
        assertThat(reason(signed(course("{'id': 'urn:a', 'type': 'Person', 'awardedOnCompletionOf':"
                        + " {'id': 'urn:course', 'type': 'Course'}}"))))
                .isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @ParameterizedTest
    @DisplayName("A-55: a word no context defines is not covered by the signature")
    @ValueSource(strings = {"grade", "vouchgate", "__proto__", "constructor"})
    void an_undefined_term_is_refused(String term) {
        assertThat(reason(with(term, "A").apply(signed(badge())))).isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @ParameterizedTest
    @DisplayName("A-55: a type or an identifier that stays relative is not covered by the signature")
    @CsvSource({"\"AchievementSubject\", \"Graduate\"", "\"https://college.example/a/1\", \"a/1\""})
    void a_relative_identifier_is_refused(String before, String after) {
        var careless = json(badge().toString().replace(before, after));

        assertThat(reason(signed(careless))).isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-55: the same holds for JCS suites, whose words would else mean what their reader likes")
    void an_undefined_term_is_refused_with_jcs_too() {
        var options = LinkedDataSigner.assertion("eddsa-jcs-2022", ISSUER.didKeyMethod())
                .build();

        assertThat(reason(SIGNER.sign(with("grade", "A").apply(badge()), options, ISSUER)))
                .isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-55: a member that is null is dropped on the way to RDF")
    void a_null_is_refused() {
        assertThat(reason(with("credentialStatus", JsonValue.NULL).apply(signed(badge()))))
                .isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-55: a member under its full identifier keeps the signature and hides from readers")
    void a_second_spelling_of_a_member_is_refused() {
        var ending = signed(with("validUntil", "2026-06-01T00:00:00Z").apply(badge()));
        var hidden = with("https://www.w3.org/2018/credentials#validUntil", json("""
                                {"@type": "http://www.w3.org/2001/XMLSchema#dateTime",
                                 "@value": "2026-06-01T00:00:00Z"}"""))
                .apply(without(ending, "validUntil"));

        assertThat(reason(hidden)).isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-55: what is said of the credential cannot be moved to another mention of it")
    void a_statement_about_the_credential_stands_at_its_top() {
        var related = with("termsOfUse", json("""
                {"id": "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11", "type": "Mention"}"""))
                .apply(with("validUntil", "2026-06-01T00:00:00Z").apply(badge()));
        var moved = json(related.toString()
                .replace(",\"validUntil\":\"2026-06-01T00:00:00Z\"", "")
                .replace("\"type\":\"Mention\"", "\"type\":\"Mention\",\"validUntil\":\"2026-06-01T00:00:00Z\""));

        assertThat(moved.toString()).contains("Mention\",\"validUntil");
        assertThat(reason(signed(moved))).isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName(
            "A-56, A-58: contexts written into the credential are refused, before, between and after the pinned ones")
    void an_inline_context_is_refused() {
        var inline = json("{\"name\": \"https://schema.org/alternateName\"}");

        assertThat(reason(underContexts(signed(badge()), V2, OB, inline))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(reason(underContexts(signed(badge()), V2, inline, OB))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(reason(underContexts(signed(badge()), inline, V2, OB))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @ParameterizedTest
    @DisplayName("A-56, A-58: deeper in the document too, whatever they say")
    @ValueSource(
            strings = {
                "{\"name\": \"https://schema.org/alternateName\"}",
                "{\"@vocab\": \"https://attacker.example/\"}",
                "{\"@base\": \"https://attacker.example/\"}",
                "{\"@import\": \"https://attacker.example/\"}",
                "{\"@propagate\": false}",
                "[]",
                "null"
            })
    void a_nested_inline_context_is_refused(String context) {
        var text = signed(badge()).toString();
        var nested = text.replaceFirst("\"achievement\":\\{", "\"achievement\":{\"@context\":" + context + ",");

        assertThat(reason(json(nested)))
                .isEqualTo(context.equals("[]") ? Reason.SIGNED_BY_ISSUER : Reason.CONTEXT_NOT_PINNED);
    }

    @ParameterizedTest
    @DisplayName("A-58: keywords cannot be smuggled in")
    @ValueSource(strings = {"@graph", "@included", "@reverse", "@nest", "@index", "@id", "@type", "@set", "@list"})
    void a_keyword_is_refused(String keyword) {
        var smuggled = with(keyword, Json.createArrayBuilder().build()).apply(signed(badge()));

        assertThat(reason(smuggled)).isEqualTo(Reason.CONTENT_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-57: an unknown context is refused, not fetched")
    void an_unknown_context_is_refused() {
        var elsewhere = Json.createValue("https://attacker.example/context.json");
        var text = signed(badge()).toString();

        assertThat(reason(underContexts(signed(badge()), V2, OB, elsewhere))).isEqualTo(Reason.CONTEXT_NOT_PINNED);
        assertThat(reason(json(text.replaceFirst(
                        "\"achievement\":\\{", "\"achievement\":{\"@context\":\"https://attacker.example/\","))))
                .isEqualTo(Reason.CONTEXT_NOT_PINNED);
    }

    @Test
    @DisplayName("A-56: contexts in another order or of another edition do not keep a signature they change")
    void a_swapped_context_breaks_the_signature() {
        var older = Json.createValue("https://w3id.org/security/data-integrity/v2");

        assertThat(reason(underContexts(signed(badge()), V2, older))).isNotEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(underContexts(signed(badge()), OB, V2))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-66: the contexts of a JCS proof must begin the document's")
    void jcs_contexts_must_begin_the_documents() {
        var good = SIGNER.sign(badge(), overJson(badge().get("@context")), ISSUER);
        var other = SIGNER.sign(
                badge(), overJson(Json.createArrayBuilder().add(OB).add(V2).build()), ISSUER);

        assertThat(reason(good)).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reason(other)).isEqualTo(Reason.PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-66: contexts added after the signed ones do not change what a JCS proof covers, but must be pinned")
    void jcs_contexts_may_follow() {
        var good = SIGNER.sign(badge(), overJson(badge().get("@context")), ISSUER);

        assertThat(reason(underContexts(good, V2, OB, Json.createValue("https://attacker.example/"))))
                .isEqualTo(Reason.CONTEXT_NOT_PINNED);
    }

    @Test
    @DisplayName("A-72: a document of a hundred thousand parts is refused or read, in time")
    void a_wide_document_ends() {
        var tags = Json.createArrayBuilder();
        for (int i = 0; i < 100_000; i++) {
            tags.add("t" + i);
        }
        var text = signed(badge()).toString();
        var wide = text.replaceFirst("\"achievement\":\\{", "\"achievement\":{\"tag\":" + tags.build() + ",");

        assertThat(reason(json(wide))).isIn(Reason.CANONICALIZATION_TOO_COSTLY, Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-67: blank nodes that are hard to tell apart are not told apart")
    void a_poisoned_document_is_refused() {
        var subject = Json.createObjectBuilder(badge().getJsonObject("credentialSubject"))
                .add("achievement", Poison.clique(10))
                .build();
        var poisoned = with("credentialSubject", subject).apply(badge());

        assertThat(reason(with("proof", proof()).apply(poisoned))).isEqualTo(Reason.CANONICALIZATION_TOO_COSTLY);
    }

    private static JsonObject overJson(JsonValue contexts) {
        return LinkedDataSigner.assertion("eddsa-jcs-2022", ISSUER.didKeyMethod())
                .add("@context", contexts)
                .build();
    }

    private static JsonObject proof() {
        return assertion()
                .add("proofValue", Multibase.base58(TestKey.ed25519(CHANCE).sign(new byte[1])))
                .build();
    }

    private static JsonObject course(String subject) {
        return json("""
                {"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/dcc/v1",
                              "https://w3id.org/security/data-integrity/v2"],
                 "id": "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f12",
                 "type": ["VerifiableCredential", "LearningCredential"],
                 "issuer": {"id": "%s", "name": "College"},
                 "issuanceDate": "2026-01-01T00:00:00Z",
                 "credentialSubject": %s}""".formatted(ISSUER.didKey(), subject.replace('\'', '"')));
    }
}
