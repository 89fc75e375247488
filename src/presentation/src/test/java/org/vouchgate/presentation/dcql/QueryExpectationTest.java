package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.dcql.Queries.json;
import static org.vouchgate.presentation.dcql.Queries.query;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.testkit.TestCa;

class QueryExpectationTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Issuer BY_DID =
            new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), Issuer.KeySource.DID_KEY, List.of());
    private static final String BADGE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";

    @Test
    @DisplayName("DQ-15: a credential of the format, type and with the claims that were asked for passes")
    void what_was_asked_for_passes() {
        var finding = check("'claims':[{'path':['level']}]", sdJwt("v", "{'level':3}"));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.reason()).isEqualTo(Reason.AS_ASKED);
    }

    @Test
    @DisplayName("DQ-14: claims that were not asked for do no harm")
    void more_than_was_asked_for_passes() {
        assertThat(check("'claims':[{'path':['level']}]", sdJwt("v", "{'level':3,'name':'n'}"))
                        .reason())
                .isEqualTo(Reason.AS_ASKED);
    }

    @Test
    @DisplayName("A-105, DQ-15: another format than asked fails")
    void another_format_fails() {
        assertThat(check("'multiple':false", credential(CredentialFormat.JWT_VC, List.of("v"), BY_DID, "{}"))
                        .reason())
                .isEqualTo(Reason.FORMAT_NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({"V", "v2", "v#integrity", "https://v"})
    @DisplayName("A-106, A-107, DQ-16: another type fails, whatever it claims to extend")
    void another_type_fails(String vct) {
        assertThat(check("'multiple':false", sdJwt(vct, "{'extends':'v','aka_vcts':['v'],'vct':'v'}"))
                        .reason())
                .isEqualTo(Reason.TYPE_NOT_ASKED);
    }

    @Test
    @DisplayName("DQ-15: a W3C credential needs all the types of one alternative")
    void a_w3c_credential_needs_all_types_of_one_alternative() {
        var asked = query(json("{'credentials':[{'id':'a','format':'jwt_vc_json'," + "'meta':{'type_values':[['urn:x','"
                        + BADGE + "'],['urn:y']]}}]}"))
                .credentials()
                .get(0)
                .expectation();

        assertThat(asked.check(w3c("urn:z", BADGE, "urn:x")).reason()).isEqualTo(Reason.AS_ASKED);
        assertThat(asked.check(w3c("urn:y")).reason()).isEqualTo(Reason.AS_ASKED);
        assertThat(asked.check(w3c(BADGE)).reason()).isEqualTo(Reason.TYPE_NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'values':['3']|3|claim-value-not-asked",
                "'values':[3]|'3'|claim-value-not-asked",
                "'values':[1]|true|claim-value-not-asked",
                "'values':['true']|true|claim-value-not-asked",
                "'values':[false]|null|claim-value-not-asked",
                "'values':[0]|false|claim-value-not-asked",
                "'values':[true]|'true'|claim-value-not-asked",
                "'values':[true]|false|claim-value-not-asked",
                "'values':['a']|'A'|claim-value-not-asked",
                "'values':['a']|['a']|claim-value-not-asked",
                "'values':['a','b']|'b'|as-asked",
                "'values':[3]|3|as-asked",
                "'values':[3]|3.0|as-asked",
                "'values':[false]|false|as-asked",
            })
    @DisplayName("A-106, DQ-08: values are compared again, by type and value")
    void values_are_compared_by_type_and_value(String values, String claim, String reason) {
        var finding = check("'claims':[{'path':['level']," + values + "}]", sdJwt("v", "{'level':" + claim + "}"));

        assertThat(finding.reason().wireName()).isEqualTo(reason);
    }

    @Test
    @DisplayName("DQ-08: of several selected values one has to match")
    void of_several_selected_values_one_has_to_match() {
        var members = "'claims':[{'path':['nationalities',null],'values':['FR']}]";

        assertThat(check(members, sdJwt("v", "{'nationalities':['DE','FR']}")).reason())
                .isEqualTo(Reason.AS_ASKED);
        assertThat(check(members, sdJwt("v", "{'nationalities':['DE']}")).reason())
                .isEqualTo(Reason.CLAIM_VALUE_NOT_ASKED);
    }

    @Test
    @DisplayName("DQ-15: without claim sets every claim must be there")
    void without_claim_sets_every_claim_must_be_there() {
        var finding = check("'claims':[{'path':['a']},{'path':['b','c']}]", sdJwt("v", "{'a':1,'b':{}}"));

        assertThat(finding)
                .isEqualTo(Finding.failed(
                        Reason.CLAIM_MISSING, "The claim b.c was asked for and is not in the credential"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'x':1,'y':2}|as-asked",
                "{'z':'ok'}|as-asked",
                "{'x':1}|claim-missing",
                "{'x':1,'z':'no'}|claim-value-not-asked",
            })
    @DisplayName("DQ-07: any claim set will do, not only the first")
    void any_claim_set_will_do(String claims, String reason) {
        var members =
                "'claims':[{'id':'x','path':['x']},{'id':'y','path':['y']},{'id':'z','path':['z'],'values':['ok']}],"
                        + "'claim_sets':[['x','y'],['z']]";

        assertThat(check(members, sdJwt("v", claims)).reason().wireName()).isEqualTo(reason);
    }

    @Test
    @DisplayName("DQ-11: an authority is recognised by the key identifier of any certificate in the chain")
    void an_authority_is_recognised_anywhere_in_the_chain() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var chain = root.intermediate("CN=Below", NOON).leaf("CN=College", NOON).chain();

        assertThat(check(aki(keyIdentifier(chain.get(0))), signedBy(chain)).reason())
                .isEqualTo(Reason.AS_ASKED);
        assertThat(check(aki(keyIdentifier(chain.get(1))), signedBy(chain)).reason())
                .isEqualTo(Reason.AS_ASKED);
    }

    @Test
    @DisplayName("A-106, DQ-11: a credential from another authority fails")
    void a_credential_from_another_authority_fails() {
        var other = TestCa.root("CN=Other", NOON, CHANCE).leaf("CN=Mill", NOON).chain();
        var wanted =
                TestCa.root("CN=Root", NOON, CHANCE).leaf("CN=College", NOON).leaf();

        var finding = check(aki(keyIdentifier(wanted)), signedBy(other));

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.AUTHORITY_NOT_ASKED);
        assertThat(check(aki(keyIdentifier(wanted)), sdJwt("v", "{}")).reason()).isEqualTo(Reason.AUTHORITY_NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({"etsi_tl", "openid_federation"})
    @DisplayName("DQ-11: an authority that cannot be looked up leaves the answer open, and is no pass")
    void an_authority_that_cannot_be_looked_up_leaves_the_answer_open(String type) {
        var finding = check(
                "'trusted_authorities':[{'type':'" + type + "','values':['https://list.example']}]", sdJwt("v", "{}"));

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.AUTHORITY_NOT_CHECKABLE);
    }

    @Test
    @DisplayName("DQ-11: of several authorities one is enough")
    void of_several_authorities_one_is_enough() {
        var leaf = TestCa.root("CN=Root", NOON, CHANCE).leaf("CN=College", NOON).leaf();

        var finding = check(
                "'trusted_authorities':[{'type':'etsi_tl','values':['https://list.example']},"
                        + "{'type':'aki','values':['AAAA','" + keyIdentifier(leaf) + "']}]",
                signedBy(List.of(leaf)));

        assertThat(finding.reason()).isEqualTo(Reason.AS_ASKED);
    }

    private static Finding check(String members, Credential credential) {
        return query(json("{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}," + members
                        + "}]}"))
                .credentials()
                .get(0)
                .expectation()
                .check(credential);
    }

    private static String aki(String keyIdentifier) {
        return "'trusted_authorities':[{'type':'aki','values':['" + keyIdentifier + "']}]";
    }

    /** The test authority's key identifiers have 20 bytes and stand at the end of the extension, alone. */
    private static String keyIdentifier(X509Certificate certificate) {
        var extension = certificate.getExtensionValue("2.5.29.35");
        return Base64Url.encode(Arrays.copyOfRange(extension, extension.length - 20, extension.length));
    }

    private static Credential sdJwt(String vct, String claims) {
        return credential(CredentialFormat.SD_JWT_VC, List.of(vct), BY_DID, claims);
    }

    private static Credential w3c(String... types) {
        return credential(CredentialFormat.JWT_VC, List.of(types), BY_DID, "{}");
    }

    private static Credential signedBy(List<X509Certificate> chain) {
        var issuer = new Issuer("CN=College", Optional.empty(), Optional.empty(), Issuer.KeySource.X5C, chain);
        return credential(CredentialFormat.SD_JWT_VC, List.of("v"), issuer, "{}");
    }

    private static Credential credential(CredentialFormat format, List<String> types, Issuer issuer, String claims) {
        return new Credential(
                format,
                types,
                issuer,
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                StrictJson.object(json(claims)).orElseThrow());
    }
}
