package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Vectors;
import org.vouchgate.credential.jose.StrictJson;

/** The structure that VCDM 2.0 demands; cases after those of w3c/vc-data-model-2.0-test-suite, in our own words. */
class DataModelTest {

    /** Inline contexts could give any word any meaning: refused by policy, though the data model has them. */
    private static final Set<String> STRICTER = Set.of(
            "credential-context-combo2-ok.json",
            "credential-type-mapped-url-ok.json",
            "credential-refresh-ok.json",
            "credential-refresh-type-ok.json",
            "credential-refreshs-ok.json",
            "credential-schema-ok.json",
            "credential-schema-type-ok.json",
            "credential-schemas-ok.json",
            "credential-status-missing-id-ok.json",
            "credential-status-ok.json",
            "credential-termsofuse-id-ok.json",
            "credential-termsofuse-ok.json",
            "credential-termsofuses-ok.json",
            "credential-evidence-ok.json",
            "credential-evidences-ok.json",
            "credential-optional-type-ok.json",
            "credential-proof-ok.json");

    private static final Map<String, String> BROKEN_ELSEWHERE = Map.of(
            "credential-context-combo3-fail.json",
                    "no context is fetched to read a token; its words stay as written, and match no IRI that is asked for",
            "credential-status-missing-type-fail.json", "the status check names it as malformed",
            "credential-status-type-nonurl-fail.json", "the status check does not know it");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':null",
                "'id':'not a url'",
                "'id':['did:example:1','did:example:2']",
                "'issuer':null",
                "'issuer':'not-a-url'",
                "'issuer':{'id':null}",
                "'issuer':{'name':'nobody'}",
                "'issuer':['did:example:1']",
                "'credentialSubject':[]",
                "'credentialSubject':{}",
                "'credentialSubject':'did:example:1'",
                "'credentialSubject':[{'id':'did:example:1'},{}]",
                "'credentialSubject':{'id':'not a url'}",
                "'credentialSubject':{'id':['did:example:1','did:example:2']}",
                "'credentialStatus':{'id':'not a url','type':'BitstringStatusListEntry'}",
                "'credentialSchema':{'id':'https://schema.example'}",
                "'credentialSchema':{'type':'JsonSchema'}",
                "'credentialSchema':{'id':'no url','type':'JsonSchema'}",
                "'credentialSchema':'https://schema.example'",
                "'evidence':{'id':'https://evidence.example'}",
                "'evidence':['https://evidence.example']",
                "'termsOfUse':{'id':'https://terms.example'}",
                "'refreshService':{'id':'https://refresh.example'}",
                "'proof':{'proofValue':'z'}",
                "'relatedResource':{'id':'https://resource.example'}",
                "'relatedResource':{'digestSRI':'sha256-a'}",
                "'relatedResource':[{'id':'urn:a','digestSRI':'b'},{'id':'urn:a','digestSRI':'c'}]",
                "'name':7",
                "'name':{'@value':'n','@language':'en','url':'did:example:1'}",
                "'name':{'@language':'en'}",
                "'description':['plain text']",
                "'issuer':{'id':'did:example:1','name':{'@value':'n','x':1}}",
                "'@context':null",
                "'@context':[]",
                "'@context':'https://www.w3.org/ns/credentials/v2'",
                "'@context':['https://www.w3.org/ns/credentials/examples/v2','https://www.w3.org/ns/credentials/v2']",
                "'@context':['https://www.w3.org/ns/credentials/v2',{'a':'https://a.example'}]",
                "'@context':['https://www.w3.org/2018/credentials/v1','https://www.w3.org/ns/credentials/v2']",
                "'type':[]",
                "'type':null",
                "'type':['CourseCredential']",
                "'type':['VerifiableCredential',7]"
            })
    @DisplayName("2.5 #3, A-71: a credential with a member that is not as the data model demands is refused")
    void a_malformed_member_is_refused(String member) {
        assertThat(read(sound(member))).contains(Reason.DATA_MODEL_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id':'urn:uuid:1'",
                "'issuer':{'id':'did:example:1','name':'College'}",
                "'credentialSubject':[{'id':'did:example:1'},{'course':'Welding'}]",
                "'credentialSchema':[{'id':'https://schema.example','type':['JsonSchema']}]",
                "'evidence':[{'type':'Evidence'}]",
                "'name':[{'@value':'n','@language':'en','@direction':'ltr'},{'@value':'m'}]",
                "'type':'VerifiableCredential'",
                "'relatedResource':[{'id':'urn:a','digestSRI':'b'},{'id':'urn:b','digestMultibase':'uc'}]"
            })
    void what_the_data_model_allows_is_read(String member) {
        assertThat(read(sound(member))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'validFrom':'2026-01-01'",
                "'validFrom':'2026-01-01T00:00:00'",
                "'validFrom':'10000-01-01T00:00:00Z'",
                "'validUntil':'2026-02-30T00:00:00Z'",
                "'validUntil':1767225600",
                "'validFrom':'2026-06-01T00:00:00Z','validUntil':'2026-01-01T00:00:00Z'"
            })
    @DisplayName("A-71: dates without a zone, out of the calendar, or backwards, are no dates")
    void malformed_dates_are_refused(String dates) {
        assertThat(validity(sound(dates)).reason()).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @Test
    @DisplayName("A-71: a credential is not valid before its time, nor after")
    void a_credential_has_its_time() {
        assertThat(validity(sound("'validFrom':'2099-01-01T00:00:00Z'")).reason())
                .isEqualTo(Reason.NOT_YET_VALID);
        assertThat(validity(sound("'validUntil':'2026-01-01T00:00:00+14:00'")).reason())
                .isEqualTo(Reason.EXPIRED);
    }

    @Test
    @DisplayName("A-72: names that mean something to other languages are only names here")
    void names_of_other_languages_are_only_names() {
        assertThat(read(sound("'__proto__':{'issuer':'did:example:2'},'constructor':1")))
                .isEmpty();
    }

    @Test
    @DisplayName("2.5 #3: the cases of w3c/vc-data-model-2.0-test-suite")
    void the_published_cases_come_out_as_they_should() {
        var published = Vectors.kept("vc-data-model/credentials.json").getJsonObject("documents");
        var wrong = new TreeSet<String>();
        for (var name : published.keySet()) {
            var refused = isRefused(dated(published.getJsonObject(name)), name);
            if (refused != name.contains("-fail") && !STRICTER.contains(name) && !BROKEN_ELSEWHERE.containsKey(name)) {
                wrong.add(name);
            }
        }

        assertThat(published).hasSize(95);
        assertThat(wrong).isEmpty();
    }

    /** The suite's files leave the issuer, and dates, to whoever issues them. */
    private static boolean isRefused(JsonObject json, String name) {
        var issuer = json.getOrDefault("issuer", Json.createValue("did:example:issuer"));
        var issued = Json.createObjectBuilder(json);
        if (!name.contains("no-issuer")) {
            issued.add(
                    "issuer",
                    issuer instanceof JsonObject object && !object.containsKey("id")
                            ? Json.createObjectBuilder(object)
                                    .add("id", "did:example:issuer")
                                    .build()
                            : issuer);
        }
        var credential = issued.build();
        return read(credential).isPresent() || validity(credential).reason() == Reason.VALIDITY_PERIOD_MALFORMED;
    }

    private static JsonObject dated(JsonObject published) {
        var text = published
                .toString()
                .replace("PAST DATE", "2026-01-01T00:00:00Z")
                .replace("FUTURE DATE", "2026-12-01T00:00:00Z");
        return StrictJson.object(text).orElseThrow();
    }

    private static JsonObject sound(String members) {
        var json = Json.createObjectBuilder(VcSdJwts.object("{'@context':['https://www.w3.org/ns/credentials/v2'],"
                + "'type':['VerifiableCredential'],'issuer':'did:example:issuer',"
                + "'credentialSubject':{'id':'did:example:subject'}}"));
        VcSdJwts.object("{" + members + "}").forEach(json::add);
        return json.build();
    }

    private static Optional<Reason> read(JsonObject json) {
        return W3cCredential.of(json, CredentialTypes.VC_2)
                .fold(credential -> Optional.empty(), finding -> Optional.of(finding.reason()));
    }

    private static Finding validity(JsonObject json) {
        return Validity.of(json, jakarta.json.JsonValue.EMPTY_JSON_OBJECT).at(Verifying.NOON);
    }
}
