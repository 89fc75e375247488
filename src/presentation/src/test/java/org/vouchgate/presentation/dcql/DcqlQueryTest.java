package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.dcql.Queries.JUDGED;
import static org.vouchgate.presentation.dcql.Queries.json;
import static org.vouchgate.presentation.dcql.Queries.problems;
import static org.vouchgate.presentation.dcql.Queries.query;
import static org.vouchgate.presentation.dcql.Queries.warnings;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.StrictJson;

class DcqlQueryTest {

    private static final String FULL = """
            {"credentials":[
              {"id":"degree","format":"dc+sd-jwt","meta":{"vct_values":["urn:degree"]},
               "trusted_authorities":[{"type":"aki","values":["s9tIpPmhxdiuNkHMEWNpYim8S8Y"]}],
               "claims":[{"id":"a","path":["degree","type"],"values":["MSc",3,true]},{"id":"b","path":["grades",null,0]}],
               "claim_sets":[["a","b"],["a"]]},
              {"id":"badge","format":"jwt_vc_json","multiple":true,"require_cryptographic_holder_binding":false,
               "meta":{"type_values":[["https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"]]}}],
             "credential_sets":[{"options":[["degree"],["badge"]]},{"options":[["badge"]],"required":false}]}""";

    @Test
    @DisplayName("DQ-01 to DQ-09, DQ-11: everything DCQL can say about the judged formats is read and written back")
    void everything_dcql_can_say_is_read_and_written_back() {
        var parsed = DcqlQuery.parse(FULL, JUDGED);

        assertThat(parsed).isInstanceOf(ParsedQuery.Valid.class);
        assertThat(warnings(FULL)).isEmpty();
        assertThat(query(FULL).toJson()).isEqualTo(StrictJson.object(FULL).orElseThrow());
    }

    @Test
    @DisplayName("DQ-04, DQ-05, DQ-09: several are not wanted, holder binding and credential sets are, unless said")
    void defaults_are_those_of_the_specification() {
        var query = query("""
                {"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{"vct_values":["v"]}}],
                 "credential_sets":[{"options":[["a"]]}]}""");

        assertThat(query.credentials().get(0).multiple()).isFalse();
        assertThat(query.credentials().get(0).requireCryptographicHolderBinding())
                .isTrue();
        assertThat(query.credentialSets().get(0).required()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DQ-01|{'credentials':[]}|empty|/credentials",
                "DQ-01|{'credentials':{}}|wrong-type|/credentials",
                "DQ-01|{'credentials':['a']}|wrong-type|/credentials/0",
                "DQ-01|{'credentials':[{'format':'dc+sd-jwt','meta':{'vct_values':['v']}}]}|member-missing|/credentials/0",
                "DQ-01|{'credentials':[{'id':'','format':'dc+sd-jwt','meta':{'vct_values':['v']}}]}|empty|/credentials/0/id",
                "DQ-01|{'credentials':[{'id':'a b','format':'dc+sd-jwt','meta':{'vct_values':['v']}}]}|id-malformed|/credentials/0/id",
                "DQ-01|{'credentials':[{'id':'é','format':'dc+sd-jwt','meta':{'vct_values':['v']}}]}|id-malformed|/credentials/0/id",
                "DQ-01|{'credentials':[@,@]}|id-repeated|/credentials/1/id",
                "DQ-02|{'credentials':[{'id':'a','format':'vc+sd-jwt','meta':{'vct_values':['v']}}]}|format-unknown|/credentials/0/format",
                "DQ-02|{'credentials':[{'id':'a','meta':{'vct_values':['v']}}]}|member-missing|/credentials/0",
                "DQ-03|{'credentials':[{'id':'a','format':'mso_mdoc','meta':{'doctype_value':''}}]}|empty|/credentials/0/meta/doctype_value",
                "DQ-03|{'credentials':[{'id':'a','format':'dc+sd-jwt'}]}|member-missing|/credentials/0",
                "DQ-03|{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{}}]}|member-missing|/credentials/0/meta",
                "DQ-03|{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':[]}}]}|empty|/credentials/0/meta/vct_values",
                "DQ-03|{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['']}}]}|empty|/credentials/0/meta/vct_values/0",
                "DQ-03|{'credentials':[{'id':'a','format':'jwt_vc_json','meta':{'type_values':['t']}}]}|wrong-type|/credentials/0/meta/type_values/0",
                "DQ-03|{'credentials':[{'id':'a','format':'jwt_vc_json','meta':{'type_values':[[]]}}]}|empty|/credentials/0/meta/type_values/0",
                "DQ-04|{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']},'multiple':'yes'}]}|wrong-type|/credentials/0/multiple",
                "DQ-05|{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']},'require_cryptographic_holder_binding':null}]}|wrong-type|/credentials/0/require_cryptographic_holder_binding",
                "DQ-09|{'credentials':[@],'credential_sets':[]}|empty|/credential_sets",
                "DQ-09|{'credentials':[@],'credential_sets':[{'options':[]}]}|empty|/credential_sets/0/options",
                "DQ-09|{'credentials':[@],'credential_sets':[{'options':[[]]}]}|empty|/credential_sets/0/options/0",
                "DQ-09|{'credentials':[@],'credential_sets':[{'options':[['b']]}]}|id-unknown|/credential_sets/0/options/0/0",
                "DQ-09|{'credentials':[@],'credential_sets':[{'options':[['a']],'required':1}]}|wrong-type|/credential_sets/0/required",
            })
    void a_query_that_breaks_a_rule_is_refused_with_place_and_kind(
            String rule, String text, String code, String pointer) {
        var found = problems(json(text));

        assertThat(found).describedAs(rule).hasSize(1);
        assertThat(found.get(0).code().wireName()).isEqualTo(code);
        assertThat(found.get(0).pointer()).isEqualTo(pointer);
        assertThat(found.get(0).sentence()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DQ-06|'claims':[]|empty|/claims",
                "DQ-06|'claims':[{}]|member-missing|/claims/0",
                "DQ-06|'claims':[{'path':[]}]|empty|/claims/0/path",
                "DQ-06|'claims':[{'path':['x']},{'path':['x']}]|claim-repeated|/claims/1/path",
                "DQ-06|'claims':[{'id':'i','path':['x']},{'id':'i','path':['y']}]|id-repeated|/claims/1/id",
                "DQ-06|'claims':[{'path':['x']},{'id':'b','path':['y']}],'claim_sets':[['b']]|claim-id-missing|/claims/0",
                "DQ-07|'claim_sets':[['b']]|claim-sets-without-claims|/claim_sets",
                "DQ-07|'claims':[{'id':'b','path':['y']}],'claim_sets':[['c']]|id-unknown|/claim_sets/0/0",
                "DQ-07|'claims':[{'id':'b','path':['y']}],'claim_sets':[[]]|empty|/claim_sets/0",
                "DQ-08|'claims':[{'path':['x'],'values':[]}]|empty|/claims/0/values",
                "DQ-08|'claims':[{'path':['x'],'values':[1.5]}]|value-malformed|/claims/0/values/0",
                "DQ-08|'claims':[{'path':['x'],'values':['a',null]}]|value-malformed|/claims/0/values/1",
                "DQ-08|'claims':[{'path':['x'],'values':[{}]}]|value-malformed|/claims/0/values/0",
                "DQ-12|'claims':[{'path':['x',-1]}]|path-malformed|/claims/0/path/1",
                "DQ-12|'claims':[{'path':['x',1.5]}]|path-malformed|/claims/0/path/1",
                "DQ-12|'claims':[{'path':['x',true]}]|path-malformed|/claims/0/path/1",
                "DQ-12|'claims':[{'path':'x'}]|wrong-type|/claims/0/path",
                "DQ-11|'trusted_authorities':[]|empty|/trusted_authorities",
                "DQ-11|'trusted_authorities':[{'type':'x','values':['a']}]|authority-unknown|/trusted_authorities/0/type",
                "DQ-11|'trusted_authorities':[{'type':'aki','values':['a=']}]|value-malformed|/trusted_authorities/0/values/0",
                "DQ-11|'trusted_authorities':[{'type':'aki'}]|member-missing|/trusted_authorities/0",
            })
    void a_credential_query_that_breaks_a_rule_is_refused_with_place_and_kind(
            String rule, String members, String code, String pointer) {
        var found = problems(
                json("{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}," + members + "}]}"));

        assertThat(found).describedAs(rule).hasSize(1);
        assertThat(found.get(0).code().wireName()).isEqualTo(code);
        assertThat(found.get(0).pointer()).isEqualTo("/credentials/0" + pointer);
    }

    @Test
    @DisplayName("DQ-01: a query asks for something")
    void a_query_asks_for_something() {
        assertThat(problems("{}"))
                .containsExactly(new QueryProblem(
                        QueryProblem.Code.MEMBER_MISSING, "", "The member \"credentials\" is needed here."));
    }

    @Test
    @DisplayName("DQ-13: an mdoc path that is not namespace and element is named")
    void an_mdoc_path_is_a_namespace_and_an_element() {
        var found = problems(json("{'credentials':[{'id':'a','format':'mso_mdoc','meta':{'doctype_value':'d'},"
                + "'claims':[{'path':['ns','el'],'intent_to_retain':false},{'path':['ns']},{'path':['ns',0]}]}]}"));

        assertThat(found)
                .extracting(problem -> problem.code().wireName() + " " + problem.pointer())
                .containsExactly(
                        "path-malformed /credentials/0/claims/1/path", "path-malformed /credentials/0/claims/2/path");
    }

    @Test
    @DisplayName("DQ-13, V1-01: a request for an mdoc says that its claims are not kept, whatever its author wrote")
    void a_request_for_an_mdoc_says_that_nothing_is_kept() {
        var asked = query(json("{'credentials':[{'id':'a','format':'mso_mdoc','meta':{'doctype_value':'d'},"
                + "'claims':[{'path':['ns','el']},{'path':['ns','kept'],'intent_to_retain':true}]}]}"));

        assertThat(asked.toJson().toString())
                .contains("{\"path\":[\"ns\",\"el\"],\"intent_to_retain\":false}")
                .contains("{\"path\":[\"ns\",\"kept\"],\"intent_to_retain\":false}");
    }

    @Test
    void all_mistakes_are_named_at_once() {
        var found = problems(json("{'credentials':[{'id':'a b','format':'x'},{'id':'c','format':'dc+sd-jwt','meta':7}],"
                + "'credential_sets':[{'options':[['d']]}]}"));

        assertThat(found)
                .extracting(QueryProblem::pointer)
                .containsExactly(
                        "/credentials/0/id",
                        "/credentials/0/format",
                        "/credentials/1/meta",
                        "/credential_sets/0/options/0/0");
    }

    @Test
    void a_format_this_deployment_does_not_judge_is_refused_with_those_it_does() {
        var parsed = DcqlQuery.parse(
                json("{'credentials':[{'id':'a','format':'jwt_vc_json','meta':{'type_values':[['t']]}}]}"),
                Set.of(CredentialFormat.SD_JWT_VC));

        var problem = parsed.fold(
                valid -> new QueryProblem(QueryProblem.Code.EMPTY, "", "valid"),
                invalid -> invalid.problems().get(0));
        assertThat(problem)
                .isEqualTo(new QueryProblem(
                        QueryProblem.Code.FORMAT_NOT_SUPPORTED,
                        "/credentials/0/format",
                        "This gateway cannot judge credentials of this format; ask for one of dc+sd-jwt."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[]|not-json", "no|not-json", "{'credentials':[@],'credentials':[@]}|not-json", "``|not-json"})
    void what_is_not_one_json_object_is_refused(String text, String code) {
        assertThat(problems(json(text)))
                .extracting(problem -> problem.code().wireName())
                .containsExactly(code);
    }

    @Test
    void a_query_cut_off_anywhere_is_refused() {
        for (int i = 0; i < FULL.length(); i++) {
            assertThat(problems(FULL.substring(0, i)))
                    .extracting(QueryProblem::code)
                    .containsExactly(QueryProblem.Code.NOT_JSON);
        }
    }

    @Test
    @DisplayName("RS-11: a query that is too long or too deep is not read")
    void a_query_that_is_too_long_or_too_deep_is_not_read() {
        assertThat(problems(" ".repeat(DcqlQuery.MAX_LENGTH + 1)))
                .extracting(QueryProblem::code)
                .containsExactly(QueryProblem.Code.TOO_LARGE);
        assertThat(problems("{\"credentials\":" + "[".repeat(40) + "]".repeat(40) + "}"))
                .extracting(QueryProblem::code)
                .containsExactly(QueryProblem.Code.NOT_JSON);
    }

    @Test
    @DisplayName("DQ-17: asking for what is always there is pointed out, not refused")
    void asking_for_what_is_always_there_is_pointed_out() {
        var text = json("{'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']},"
                + "'claims':[{'path':['iss']},{'path':['name']},{'path':['status']},{'path':['vct#integrity']}]}]}");

        assertThat(warnings(text))
                .extracting(QueryProblem::code)
                .containsOnly(QueryProblem.Code.NEVER_SELECTIVELY_DISCLOSED);
        assertThat(warnings(text))
                .extracting(QueryProblem::pointer)
                .containsExactly(
                        "/credentials/0/claims/0/path", "/credentials/0/claims/2/path", "/credentials/0/claims/3/path");
    }

    @Test
    void a_misspelt_member_is_pointed_out_and_not_sent() {
        var text = json("{'credentials':[@],'credential_set/s':[]}");

        assertThat(warnings(text))
                .extracting(QueryProblem::code, QueryProblem::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        QueryProblem.Code.MEMBER_NOT_UNDERSTOOD, "/credential_set~1s"));
        assertThat(query(text).toJson().keySet()).containsExactly("credentials");
    }

    @Test
    void a_query_put_together_by_hand_is_held_to_the_same_rules() {
        var one = query(json("{'credentials':[@]}")).credentials().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DcqlQuery(List.of(one, one), List.of()))
                .withMessageContaining("two credential queries are called a");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DcqlQuery(List.of(one), List.of(new CredentialSet(List.of(List.of("nobody")), true))))
                .withMessageContaining("not asked for");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CredentialQuery(
                        "a", CredentialFormat.JWT_VC, one.types(), false, true, List.of(), List.of(), List.of()))
                .withMessageContaining("names its types in another way");
    }
}
