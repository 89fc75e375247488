package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.accepted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;

/** Where a credential says its status is published. */
class StatusClaimTest {

    private static final String LIST = "https://issuer.example/status/1";

    @Test
    void an_entry_of_a_status_list_is_read() {
        var credential = accepted(sound().claims("{'status':{'status_list':{'idx':412,'uri':'" + LIST + "'}}}"));

        assertThat(credential.statusReferences()).containsExactly(new TokenStatusEntry(LIST, 412));
    }

    @Test
    void other_mechanisms_beside_a_status_list_are_not_needed() {
        var credential =
                accepted(sound().claims("{'status':{'other':{},'status_list':{'idx':0,'uri':'" + LIST + "'}}}"));

        assertThat(credential.statusReferences()).containsExactly(new TokenStatusEntry(LIST, 0));
    }

    @Test
    void unknown_mechanisms_alone_are_named_and_not_dropped() {
        var credential = accepted(sound().claims("{'status':{'attestation':{},'" + "x".repeat(80) + "':1}}"));

        assertThat(credential.statusReferences())
                .containsExactly(new Unusable("attestation", false), new Unusable("x".repeat(64), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "'ok'", "7", "[]", "null"})
    void a_status_that_is_no_object_is_malformed(String status) {
        var credential = accepted(sound().claims("{'status':" + status + "}"));

        assertThat(credential.statusReferences()).containsExactly(new Unusable("status", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "'list'",
                "{'idx':1}",
                "{'uri':'https://s.example'}",
                "{'idx':-1,'uri':'https://s.example'}",
                "{'idx':1.5,'uri':'https://s.example'}",
                "{'idx':'1','uri':'https://s.example'}",
                "{'idx':9223372036854775808,'uri':'https://s.example'}",
                "{'idx':1,'uri':''}",
                "{'idx':1,'uri':7}"
            })
    void an_entry_that_is_not_well_formed_is_malformed(String entry) {
        var credential = accepted(sound().claims("{'status':{'status_list':" + entry + "}}"));

        assertThat(credential.statusReferences()).containsExactly(new Unusable("status_list", true));
    }
}
