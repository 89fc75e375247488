package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.dcql.Queries.json;
import static org.vouchgate.presentation.dcql.QueryOutcome.NOT_SATISFIED;
import static org.vouchgate.presentation.dcql.QueryOutcome.SATISFIED;
import static org.vouchgate.presentation.dcql.QueryOutcome.UNDETERMINED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;

class SetRuleTest {

    private static final Verdict YES = Verdicts.accepted();
    private static final Verdict NO = new Verdict.Rejected(
            CredentialOutline.unreadable(), List.of(Finding.failed(Reason.EXPIRED, "The credential has expired")));
    private static final Verdict OPEN = new Verdict.Undetermined(
            CredentialOutline.unreadable(),
            List.of(Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched")));

    private static final String THREE = "'credentials':[{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}},"
            + "{'id':'b','format':'dc+sd-jwt','meta':{'vct_values':['v']}},"
            + "{'id':'c','format':'dc+sd-jwt','multiple':true,'meta':{'vct_values':['v']}}]";

    @ParameterizedTest
    @CsvSource({
        "y y y,SATISFIED",
        "y y n,NOT_SATISFIED",
        "y y -,NOT_SATISFIED",
        "y y o,UNDETERMINED",
        "o o n,NOT_SATISFIED",
        "y y ny,SATISFIED",
        "y y no,UNDETERMINED",
        "y y yo,SATISFIED",
    })
    @DisplayName("DQ-10, VT-05: without credential sets every credential is required, after failed ones are put aside")
    void without_credential_sets_every_credential_is_required(String verdicts, QueryOutcome expected) {
        assertThat(outcome("{" + THREE + "}", verdicts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "y y -,SATISFIED",
        "- - y,SATISFIED",
        "y - -,NOT_SATISFIED",
        "y n y,SATISFIED",
        "y o -,UNDETERMINED",
        "o n o,UNDETERMINED",
        "o n n,NOT_SATISFIED",
        "n n y,SATISFIED",
    })
    @DisplayName("DQ-10: of a required set one option must be complete")
    void of_a_required_set_one_option_must_be_complete(String verdicts, QueryOutcome expected) {
        assertThat(outcome("{" + THREE + ",'credential_sets':[{'options':[['a','b'],['c']]}]}", verdicts))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("DQ-10: every required set must be satisfied, optional ones need not be")
    void every_required_set_must_be_satisfied() {
        var sets = ",'credential_sets':[{'options':[['a']]},{'options':[['b']]},{'options':[['c']],'required':false}]}";

        assertThat(outcome("{" + THREE + sets, "y y -")).isEqualTo(SATISFIED);
        assertThat(outcome("{" + THREE + sets, "y n y")).isEqualTo(NOT_SATISFIED);
        assertThat(outcome("{" + THREE + sets, "y o n")).isEqualTo(UNDETERMINED);
    }

    @Test
    @DisplayName("DQ-10: where everything is optional, an answer without one good credential is still no yes")
    void an_answer_without_one_good_credential_is_no_yes() {
        var query = "{" + THREE + ",'credential_sets':[{'options':[['a']],'required':false}]}";

        assertThat(outcome(query, "n - -")).isEqualTo(NOT_SATISFIED);
        assertThat(outcome(query, "o - -")).isEqualTo(UNDETERMINED);
        assertThat(outcome(query, "y - -")).isEqualTo(SATISFIED);
    }

    @Test
    @DisplayName("DQ-10: ids that were not asked for change nothing")
    void surplus_ids_change_nothing() {
        var query = Queries.query(json("{'credentials':[@]}"));

        assertThat(query.outcomeOf(Map.of("a", List.of(YES), "z", List.of(NO)))).isEqualTo(SATISFIED);
        assertThat(query.outcomeOf(Map.of("a", List.of(NO), "z", List.of(YES)))).isEqualTo(NOT_SATISFIED);
    }

    private static QueryOutcome outcome(String query, String verdicts) {
        var parts = verdicts.split(" ");
        var byId = new HashMap<String, List<Verdict>>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                byId.put(
                        String.valueOf((char) ('a' + i)),
                        Arrays.stream(parts[i].split(""))
                                .map(SetRuleTest::verdict)
                                .toList());
            }
        }
        return Queries.query(json(query)).outcomeOf(byId);
    }

    private static Verdict verdict(String letter) {
        return switch (letter) {
            case "y" -> YES;
            case "n" -> NO;
            case "o" -> OPEN;
            default -> throw new IllegalArgumentException(letter);
        };
    }
}
