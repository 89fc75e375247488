package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.words.Words;

/** What a query asks for, in words. */
class AskedTest {

    private static final Words ENGLISH = Words.english();
    private static final String CERTIFICATE = """
            {"id":"c","format":"dc+sd-jwt","meta":{"vct_values":["urn:x:skill-certificate:1"]},
             "claims":[{"path":["skills"]},{"path":["address","locality"],"values":["Cork","Galway"]}]}""";
    private static final String BADGE = """
            {"id":"b","format":"jwt_vc_json","multiple":true,
             "meta":{"type_values":[["https://a.example#OpenBadgeCredential"]]}}""";

    @Test
    void claims_are_named_with_the_values_that_will_do() {
        var asked = asked("{'credentials':[%s]}", CERTIFICATE);

        assertThat(asked.rules(ENGLISH)).isEmpty();
        assertThat(asked.credentials(ENGLISH)).singleElement().satisfies(credential -> {
            assertThat(credential.title()).isEqualTo("Skill certificate");
            assertThat(credential.shared()).containsExactly("Skills", "Address › Town, if it is Cork or Galway");
        });
    }

    @Test
    void a_credential_that_cannot_be_shared_in_part_says_so() {
        var asked = asked("{'credentials':[%s]}", BADGE);

        assertThat(asked.credentials(ENGLISH)).singleElement().satisfies(credential -> {
            assertThat(credential.shared())
                    .containsExactly("The whole credential: this kind cannot be shared in part.");
            assertThat(credential.notes()).contains("You may share more than one.");
        });
    }

    @Test
    void of_a_mobile_document_the_elements_are_named_and_not_their_namespace() {
        var asked = asked("{'credentials':[%s]}", """
                {"id":"i","format":"mso_mdoc","meta":{"doctype_value":"org.iso.18013.5.1.mDL"},
                 "claims":[{"path":["org.iso.18013.5.1","family_name"]}]}""");

        assertThat(asked.credentials(ENGLISH)).singleElement().satisfies(credential -> {
            assertThat(credential.title()).isEqualTo("Driving licence");
            assertThat(credential.shared()).containsExactly("Family name");
            assertThat(credential.notes()).singleElement().asString().contains("your device’s");
        });
    }

    @Test
    void without_sets_every_credential_is_needed() {
        assertThat(asked("{'credentials':[%s,%s]}", CERTIFICATE, BADGE).rules(ENGLISH))
                .containsExactly("All of these are needed.");
    }

    @Test
    void where_each_will_do_alone_one_is_enough() {
        var sets = "'credential_sets':[{'options':[['c','b'],['c'],['b']]}]";

        assertThat(asked("{'credentials':[%s,%s]," + sets + "}", CERTIFICATE, BADGE)
                        .rules(ENGLISH))
                .containsExactly("One is enough: Skill certificate or Open Badge, whichever you have.");
    }

    @Test
    void credentials_that_are_wanted_together_are_named_together() {
        var sets = "'credential_sets':[{'options':[['c','b'],['b']],'required':false}]";

        assertThat(asked("{'credentials':[%s,%s]," + sets + "}", CERTIFICATE, BADGE)
                        .rules(ENGLISH))
                .containsExactly("If you like: Skill certificate and Open Badge (together) or Open Badge.");
    }

    @Test
    void it_is_said_of_each_credential_whether_it_is_needed() {
        var sets = "'credential_sets':[{'options':[['c']]},{'options':[['b']],'required':false}]";

        assertThat(asked("{'credentials':[%s,%s]," + sets + "}", CERTIFICATE, BADGE)
                        .credentials(ENGLISH))
                .extracting(Asked.AskedCredential::need)
                .containsExactly("Needed", "Only if you like");
    }

    @Test
    void of_several_that_will_do_none_is_called_needed() {
        var sets = "'credential_sets':[{'options':[['c'],['b']]}]";

        assertThat(asked("{'credentials':[%s,%s]," + sets + "}", CERTIFICATE, BADGE)
                        .credentials(ENGLISH))
                .extracting(Asked.AskedCredential::need)
                .containsOnly("One of several that will do");
    }

    @Test
    void claims_that_not_every_set_names_may_be_left_out() {
        var asked = asked("{'credentials':[%s]}", """
                {"id":"c","format":"dc+sd-jwt","meta":{"vct_values":["urn:x:skill-certificate:1"]},
                 "claims":[{"id":"s","path":["skills"]},{"id":"g","path":["grade"]}],
                 "claim_sets":[["s","g"],["s"]]}""");

        assertThat(asked.credentials(ENGLISH).get(0).shared()).containsExactly("Skills", "Grade (may be left out)");
        assertThat(asked.choices(ENGLISH)).containsExactly("Of this credential, a part will do: Skill certificate.");
    }

    @Test
    void where_everything_is_needed_there_is_no_choice() {
        assertThat(asked("{'credentials':[%s]}", CERTIFICATE).choices(ENGLISH)).isEmpty();
    }

    @Test
    void alternatives_and_what_is_optional_are_choices() {
        var sets = "'credential_sets':[{'options':[['c'],['b']]},{'options':[['b']],'required':false}]";

        assertThat(asked("{'credentials':[%s,%s]," + sets + "}", CERTIFICATE, BADGE)
                        .choices(ENGLISH))
                .hasSize(3)
                .contains("You may leave this out: Open Badge.");
    }

    private static Asked asked(String query, Object... credentials) {
        var json = query.replace('\'', '"').formatted(credentials);
        return Asked.of(
                DcqlQuery.parse(json, Set.of(CredentialFormat.values())).fold(valid -> valid.query(), invalid -> {
                    throw new AssertionError(invalid.problems());
                }));
    }
}
