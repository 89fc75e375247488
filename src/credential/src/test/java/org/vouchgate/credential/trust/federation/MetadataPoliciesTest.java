package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4: OpenID Federation 1.0, section 6.1")
class MetadataPoliciesTest {

    private static final String ROLE = "openid_credential_issuer";

    private final Entity network = Entity.named("https://network.example.edu");
    private final Entity college = Entity.named("https://college.example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'value':'b'}                          | {'a':'x'}         | {'a':'b'}",
                "{'value':'b'}                          | {}                | {'a':'b'}",
                "{'value':null}                         | {'a':'x','c':1}   | {'c':1}",
                "{'value':null}                         | {'c':1}           | {'c':1}",
                "{'add':['y']}                          | {'a':['x']}       | {'a':['x','y']}",
                "{'add':['x','y']}                      | {'a':['x']}       | {'a':['x','y']}",
                "{'add':['y']}                          | {}                | {'a':['y']}",
                "{'add':['y']}                          | {'a':1}           | {'a':[1,'y']}",
                "{'default':'b'}                        | {}                | {'a':'b'}",
                "{'default':'b'}                        | {'a':'x'}         | {'a':'x'}",
                "{'one_of':['x','y']}                   | {'a':'x'}         | {'a':'x'}",
                "{'one_of':['x','y']}                   | {}                | {}",
                "{'subset_of':['x','y']}                | {'a':['x','z']}   | {'a':['x']}",
                "{'subset_of':['x','y']}                | {'a':['z']}       | {}",
                "{'subset_of':['x','y']}                | {'a':'y z x'}     | {'a':'y x'}",
                "{'subset_of':['x','y']}                | {}                | {}",
                "{'superset_of':['x']}                  | {'a':['x','y']}   | {'a':['x','y']}",
                "{'superset_of':['x']}                  | {'a':'y x'}       | {'a':'y x'}",
                "{'superset_of':['x']}                  | {}                | {}",
                "{'essential':true}                     | {'a':'x'}         | {'a':'x'}",
                "{'essential':false}                    | {}                | {}",
                "{'default':'b','essential':true}       | {}                | {'a':'b'}",
                "{'subset_of':['x'],'superset_of':['x']}| {'a':['x','y']}   | {'a':['x']}"
            })
    void a_policy_makes_of_metadata_what_the_standard_says(String rule, String metadata, String outcome) {
        assertThat(applied(metadata, policy(rule))).contains(json(outcome));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'one_of':['x','y']}                    | {'a':'z'}",
                "{'superset_of':['x']}                   | {'a':['y']}",
                "{'superset_of':['x']}                   | {'a':'xy'}",
                "{'essential':true}                      | {}",
                "{'subset_of':['x'],'essential':true}    | {'a':['y']}",
                "{'value':'b','one_of':['x']}            | {'a':'x'}",
                "{'value':'b','add':['y']}               | {}"
            })
    void a_policy_that_is_not_met_leaves_nothing(String rule, String metadata) {
        assertThat(applied(metadata, policy(rule)).map(JsonObject::toString).orElse("nothing"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'value':'b'}        | {'value':'c'}",
                "{'value':'b'}        | {'value':null}",
                "{'value':null}       | {'value':'c'}",
                "{'one_of':['b']}     | {'value':'c'}",
                "{'add':['z']}        | {'subset_of':['x']}",
                "{'superset_of':['x','y']} | {'subset_of':['x']}"
            })
    void superiors_that_contradict_each_other_are_never_obeyed_halfway(String nearer, String farther) {
        assertThat(applied("{'a':['x','y']}", policy(nearer), policy(farther))).isEmpty();
    }

    @Test
    void the_trust_anchor_has_the_last_word() {
        var nearer = policy("{'default':['x','y']}");
        var farther = policy("{'subset_of':['x']}");

        assertThat(applied("{}", nearer, farther)).contains(json("{'a':['x']}"));
    }

    @Test
    void a_policy_for_another_role_changes_nothing() {
        var other = json("{'metadata_policy':{'openid_relying_party':{'a':{'value':'b'}}}}");

        assertThat(applied("{'a':'x'}", other)).contains(json("{'a':'x'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x'",
                "{'add':'y'}",
                "{'one_of':'x'}",
                "{'subset_of':'x'}",
                "{'superset_of':'x'}",
                "{'essential':'true'}"
            })
    void a_policy_that_is_none_leaves_nothing(String rule) {
        assertThat(applied("{'a':'x'}", policy(rule))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{'openid_credential_issuer':[]}"})
    void policies_that_are_none_leave_nothing(String policies) {
        assertThat(applied("{'a':'x'}", json("{'metadata_policy':" + policies + "}")))
                .isEmpty();
    }

    @Test
    void an_operator_that_must_be_understood_and_is_not_leaves_nothing() {
        assertThat(applied("{'a':'x'}", json("{'metadata_policy_crit':['value','regexp']}")))
                .isEmpty();
        assertThat(applied("{'a':'x'}", json("{'metadata_policy_crit':'regexp'}")))
                .isEmpty();
        assertThat(applied("{'a':'x'}", json("{'metadata_policy_crit':['value','essential']}")))
                .contains(json("{'a':'x'}"));
    }

    private Optional<JsonObject> applied(String metadata, JsonObject... above) {
        List<EntityStatement> statements = Arrays.stream(above)
                .map(said -> EntityStatement.read(
                                network.sign(network.about(college).addAll(Json.createObjectBuilder(said))), NOON)
                        .orElseThrow())
                .toList();
        return new MetadataPolicies(statements, ROLE).apply(json(metadata));
    }

    private static JsonObject policy(String rule) {
        return json("{'metadata_policy':{'" + ROLE + "':{'a':" + rule + "}}}");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
