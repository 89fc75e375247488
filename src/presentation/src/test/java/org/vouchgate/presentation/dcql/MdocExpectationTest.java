package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.dcql.Queries.json;
import static org.vouchgate.presentation.dcql.Queries.query;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.jose.StrictJson;

/** Mobile documents against a query: their claims are data elements in namespaces. */
class MdocExpectationTest {

    private static final String LICENCE = "org.iso.18013.5.1.mDL";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'org.iso.18013.5.1':{'family_name':'Lovelace','age_over_18':true}}|as-asked",
                "{'org.iso.18013.5.1':{'family_name':'Lovelace','age_over_18':false}}|claim-value-not-asked",
                "{'org.iso.18013.5.1':{'family_name':'Lovelace','age_over_18':'true'}}|claim-value-not-asked",
                "{'org.iso.18013.5.1':{'age_over_18':true}}|claim-missing",
                "{'other':{'family_name':'Lovelace','age_over_18':true}}|claim-missing",
                "{'family_name':'Lovelace','age_over_18':true}|claim-missing",
            })
    @DisplayName("DQ-13: a claim is looked for under its namespace and nowhere else")
    void a_claim_is_looked_for_under_its_namespace(String claims, String reason) {
        assertThat(check(LICENCE, claims).wireName()).isEqualTo(reason);
    }

    @Test
    @DisplayName("A-76, A-106: a document of another type than asked for fails")
    void another_type_of_document_fails() {
        assertThat(check("eu.europa.ec.eudi.pid.1", "{'org.iso.18013.5.1':{'family_name':'L','age_over_18':true}}"))
                .isEqualTo(Reason.TYPE_NOT_ASKED);
    }

    private static Reason check(String documentType, String claims) {
        var asked = query(json("{'credentials':[{'id':'a','format':'mso_mdoc','meta':{'doctype_value':'" + LICENCE
                + "'},'claims':[{'path':['org.iso.18013.5.1','family_name']},"
                + "{'path':['org.iso.18013.5.1','age_over_18'],'values':[true]}]}]}"));
        return asked.credentials()
                .get(0)
                .expectation()
                .check(document(documentType, claims))
                .reason();
    }

    private static Credential document(String type, String claims) {
        return new Credential(
                CredentialFormat.MDOC,
                List.of(type),
                new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), Issuer.KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                StrictJson.object(json(claims)).orElseThrow());
    }
}
