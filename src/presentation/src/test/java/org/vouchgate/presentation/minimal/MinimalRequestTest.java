package org.vouchgate.presentation.minimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/** AR-19: who asks for more than a job needs is told where, and why not. */
class MinimalRequestTest {

    @ParameterizedTest
    @DisplayName("AR-19: attributes by which nobody may be chosen are pointed out, whatever a document calls them")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'birthdate'|age",
                "'birth_date'|age",
                "'dateOfBirth'|age",
                "'age_equal_or_over','18'|age",
                "'age_over_21'|age",
                "'age_in_years'|age",
                "'sex'|sex",
                "'gender'|sex",
                "'nationalities'|nationality",
                "'place_of_birth','locality'|origin",
                "'picture'|picture",
                "'portrait'|picture",
                "'marital_status'|marital",
                "'birth_family_name'|family",
                "'religion'|religion",
                "'health_insurance_id'|health",
                "'personal_administrative_number'|identification number",
                "'address','street_address'|lives",
                "'credentialSubject','birthDate'|age",
                "'criminal_record'|criminal"
            })
    void a_protected_attribute_is_pointed_out(String path, String what) {
        var objections = objections(sdJwt("[{'path':[" + path + "]}]"));

        assertThat(objections).hasSize(1);
        assertThat(objections.get(0).code()).isEqualTo(Code.PROTECTED_ATTRIBUTE);
        assertThat(objections.get(0).pointer()).isEqualTo("/credentials/0/claims/0/path");
        assertThat(objections.get(0).sentence()).contains(what).contains("nobody may be chosen for a job");
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth_date", "sex", "nationality", "portrait", "age_over_18", "resident_address"})
    @DisplayName("AR-19: also in a mobile driving licence")
    void a_driving_licence_is_read_by_its_elements(String element) {
        var objections = objections("{'credentials':[{'id':'mdl','format':'mso_mdoc',"
                + "'meta':{'doctype_value':'org.iso.18013.5.1.mDL'},"
                + "'claims':[{'path':['org.iso.18013.5.1','given_name']},{'path':['org.iso.18013.5.1','" + element
                + "']}]}]}");

        assertThat(objections)
                .extracting(QueryProblem::code, QueryProblem::pointer)
                .containsExactly(tuple(Code.PROTECTED_ATTRIBUTE, "/credentials/0/claims/1/path"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'skills'",
                "'given_name'",
                "'family_name'",
                "'email'",
                "'credentialSubject','achievement','image'",
                "'achievement','creator','address'",
                "'credentialSubject','achievement','name'",
                "'evidence',null,'name'"
            })
    void what_skills_and_the_person_are_read_from_is_not_remarked_on(String path) {
        assertThat(objections(sdJwt("[{'path':[" + path + "]}]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'page'", "'language'", "'agenda'", "'ageing_research'", "'coverage'", "'hobbies'"})
    @DisplayName("AR-19: what nothing is read from need not be asked for, and is no protected attribute")
    void what_nothing_is_read_from_need_not_be_asked_for(String path) {
        assertThat(objections(sdJwt("[{'path':[" + path + "]}]")))
                .extracting(QueryProblem::code)
                .containsExactly(Code.MORE_THAN_NEEDED);
    }

    @Test
    void a_claim_that_must_have_a_value_has_a_use() {
        assertThat(objections(sdJwt("[{'path':['programme'],'values':['Welding']}]")))
                .isEmpty();
    }

    @Test
    void without_claims_nothing_more_than_what_is_always_shown_is_asked_for() {
        assertThat(objections("{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}}]}"))
                .isEmpty();
    }

    @Test
    @DisplayName("AR-19: claim sets go from least to most revealing")
    void claim_sets_go_from_least_to_most_revealing() {
        var claims = "[{'id':'s','path':['skills']},{'id':'g','path':['given_name']},{'id':'b','path':['birthdate']}]";

        var wrong = objections(sdJwt(claims + ",'claim_sets':[['s','b'],['s','g'],['s']]"));
        var right = objections(sdJwt(claims + ",'claim_sets':[['s'],['s','g'],['s','b']]"));

        assertThat(wrong)
                .filteredOn(objection -> objection.code() == Code.CLAIM_SETS_MOST_REVEALING_FIRST)
                .extracting(QueryProblem::pointer)
                .containsExactly("/credentials/0/claim_sets/1", "/credentials/0/claim_sets/2");
        assertThat(right).extracting(QueryProblem::code).containsExactly(Code.PROTECTED_ATTRIBUTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/types#IdentityCredential",
                "https://europa.eu/VerifiablePID",
                "https://w3id.org/vdl#Iso18013DriversLicenseCredential"
            })
    @DisplayName("AR-19: an identity document that can only be shared whole is pointed out; a badge is not")
    void a_whole_identity_document_is_pointed_out(String type) {
        assertThat(objections(w3c(type)))
                .extracting(QueryProblem::code, QueryProblem::pointer)
                .containsExactly(tuple(Code.WHOLE_CREDENTIAL, "/credentials/0/format"));
        assertThat(objections(w3c("https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential")))
                .isEmpty();
    }

    private static String w3c(String type) {
        return "{'credentials':[{'id':'a','format':'ldp_vc','meta':{'type_values':[['" + type + "']]}}]}";
    }

    private static String sdJwt(String claims) {
        return "{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']},'claims':" + claims + "}]}";
    }

    private static List<QueryProblem> objections(String json) {
        var query = DcqlQuery.parse(json.replace('\'', '"'), EnumSet.allOf(CredentialFormat.class))
                .fold(ParsedQuery.Valid::query, invalid -> {
                    throw new AssertionError(invalid.problems());
                });
        return MinimalRequest.objectionsTo(query);
    }
}
