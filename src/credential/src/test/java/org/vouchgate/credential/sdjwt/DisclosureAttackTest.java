package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.encoded;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.accepted;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;

/** What a wallet can do to disclosures, and what a careless issuer can sign. */
class DisclosureAttackTest {

    @Test
    @DisplayName("A-32, SD-14: a claim nobody digested is refused")
    void a_free_claim_is_refused() {
        assertThat(refused(sound().show("['salt','degree','PhD']"))).isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    @DisplayName("SD-05: a disclosure with the same meaning but other text is refused")
    void a_respelled_disclosure_is_refused() {
        var attempt = sound();
        attempt.digest(attempt.digestOf("['s','degree','BA']")).show("['s', 'degree', 'BA']");

        assertThat(refused(attempt)).isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-33: a disclosure shown twice is refused")
    void a_disclosure_shown_twice_is_refused() {
        assertThat(refused(sound().show("['salt-1','given_name','Ada']"))).isEqualTo(Reason.DISCLOSURE_DUPLICATED);
    }

    @Test
    @DisplayName("A-33, SD-13: a digest that stands twice is refused, shown or not")
    void a_digest_that_stands_twice_is_refused() {
        var attempt = sound();
        var again = attempt.digestOf("['salt-1','given_name','Ada']");

        assertThat(refused(attempt.digest(again))).isEqualTo(Reason.DISCLOSURE_DUPLICATED);
        assertThat(refused(sound().digest("ZGVjb3k").digest("ZGVjb3k"))).isEqualTo(Reason.DISCLOSURE_DUPLICATED);
        assertThat(refused(sound().digest("ZGVjb3k").claims("{'a':[{'...':'ZGVjb3k'}]}")))
                .isEqualTo(Reason.DISCLOSURE_DUPLICATED);
    }

    @Test
    @DisplayName("SD-13: a digest that stands again inside a disclosure is refused")
    void a_digest_that_stands_again_in_a_disclosure_is_refused() {
        var attempt = sound().digest("ZGVjb3k").disclose("['s','address',{'_sd':['ZGVjb3k']}]");

        assertThat(refused(attempt)).isEqualTo(Reason.DISCLOSURE_DUPLICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_sd", "...", "_sd_alg"})
    @DisplayName("A-31, SD-08, SD-16: a disclosed claim cannot have a reserved name")
    void a_reserved_name_is_refused(String name) {
        assertThat(refused(sound().disclose("['s','" + name + "',['x']]"))).isEqualTo(Reason.DISCLOSURE_NAME_FORBIDDEN);
    }

    @Test
    @DisplayName("A-31, SD-09: a disclosed claim cannot replace one that is there")
    void a_disclosed_claim_cannot_replace_another() {
        var plain = sound().claims("{'degree':'BA'}").disclose("['s','degree','PhD']");
        var disclosed = sound().disclose("['s','given_name','Eve']");
        var attempt = sound();
        var name = "['s','city','Paris']";
        var nested = attempt.claims("{'address':{'city':'Lyon','_sd':['" + attempt.digestOf(name) + "']}}")
                .show(name);

        assertThat(refused(plain)).isEqualTo(Reason.DISCLOSURE_OVERWRITES_CLAIM);
        assertThat(refused(disclosed)).isEqualTo(Reason.DISCLOSURE_OVERWRITES_CLAIM);
        assertThat(refused(nested)).isEqualTo(Reason.DISCLOSURE_OVERWRITES_CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status"})
    @DisplayName("A-35, A-30: what decides over a credential cannot be disclosed at choice")
    void a_deciding_claim_cannot_be_disclosed(String name) {
        var attempt = sound().disclose("['s','" + name + "','x']");
        if (name.equals("exp") || name.equals("nbf")) {
            attempt = sound().claimWithout(name).disclose("['s','" + name + "',1763812800]");
        }

        assertThat(Readings.read(attempt).findings()).extracting("reason").contains(Reason.PROTECTED_CLAIM_DISCLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':{'_sd':['ZGVjb3k']}}",
                "{'status':{'status_list':{'idx':1,'uri':'https://s.example','_sd':[]}}}",
                "{'aka_vcts':[{'...':'ZGVjb3k'}]}"
            })
    @DisplayName("A-35: neither can members of what decides, even if they are not shown")
    void members_of_a_deciding_claim_cannot_be_hidden(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.PROTECTED_CLAIM_DISCLOSED);
    }

    @Test
    void names_that_decide_at_the_top_mean_nothing_further_down() {
        var attempt = sound();
        var status = "['s','status','passed']";
        attempt.show(status)
                .disclose("['s','course',{'iss':'x','exp':'y','_sd':['" + attempt.digestOf(status) + "']}]");

        assertThat(accepted(attempt).claims().getJsonObject("course")).containsOnlyKeys("status", "iss", "exp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['s','Ada']",
                "['s']",
                "[]",
                "['s','a','b','c']",
                "{'s':1}",
                "'s'",
                "['s','a','b'",
                "[7,'a','b']",
                "[null,'a','b']",
                "['s',7,'b']",
                "['s','a','b'] ['x']",
                "['s','a',{'x':1,'x':2}]"
            })
    @DisplayName("A-34, SD-07: a disclosed claim is a list of salt, name and value")
    void a_disclosed_claim_has_three_parts(String json) {
        assertThat(refused(sound().disclose(json))).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"['s','name','FR']", "[7,'FR']", "[null,'FR']", "['s']"})
    @DisplayName("A-34, SD-10: a disclosed element is a list of salt and value")
    void a_disclosed_element_has_two_parts(String json) {
        var attempt = sound();
        attempt.claims("{'nationalities':[{'...':'" + attempt.digestOf(json) + "'}]}");

        assertThat(refused(attempt.show(json))).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':{'_sd':'x'}}",
                "{'a':{'_sd':[7]}}",
                "{'a':{'_sd':{}}}",
                "{'a':[{'...':7}]}",
                "{'a':[{'...':'x','b':1}]}",
                "{'a':{'...':'x'}}",
                "{'...':'x'}",
                "{'a':{'_sd_alg':'sha-256'}}"
            })
    @DisplayName("SD-06, SD-16: malformed digests are refused, not overlooked")
    void malformed_digests_are_refused(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'md5'", "'sha-1'", "'sha-256-32'", "'SHA-256'", "''", "null", "256", "['sha-256']"})
    @DisplayName("A-36, SD-04: any digest algorithm but the listed ones is refused")
    void a_weak_digest_algorithm_is_refused(String algorithm) {
        assertThat(refused(sound().claims("{'_sd_alg':" + algorithm + "}")))
                .isEqualTo(Reason.DIGEST_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-37, SD-26: disclosures inside disclosures end at a depth")
    void nesting_ends_at_a_depth() {
        assertThat(refused(nested(16))).isEqualTo(Reason.TOO_LARGE);
        assertThat(accepted(nested(15))).isNotNull();
    }

    @Test
    @DisplayName("A-37, SD-26: elements inside elements end at the same depth, disclosed or not")
    void nesting_of_elements_ends_at_a_depth() {
        assertThat(refused(nestedElements(15))).isEqualTo(Reason.TOO_LARGE);
        assertThat(accepted(nestedElements(14))).isNotNull();
        assertThat(refused(sound().claims("{'a':" + "[".repeat(16) + "]".repeat(16) + "}")))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(accepted(sound().claims("{'a':" + "[".repeat(15) + "]".repeat(15) + "}")))
                .isNotNull();
    }

    @Test
    @DisplayName("A-37, SD-26: claims that are open end at the same depth")
    void nesting_of_open_claims_ends_at_a_depth() {
        assertThat(refused(sound().claims("{'a':".repeat(17) + "1" + "}".repeat(17))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(accepted(sound().claims("{'a':".repeat(16) + "1" + "}".repeat(16))))
                .isNotNull();
    }

    @Test
    @DisplayName("A-37: thousands of decoys are only decoys")
    void thousands_of_decoys_are_only_decoys() {
        var attempt = sound();
        for (int i = 0; i < 5_000; i++) {
            attempt.digest("decoy" + i);
        }

        assertThat(accepted(attempt).claims()).containsKey("given_name");
    }

    @Test
    void the_order_of_disclosures_does_not_matter() {
        var attempt = sound();
        var encoded = attempt.withoutProof().sent(disclosures -> {
            var reversed = new ArrayList<>(disclosures);
            Collections.reverse(reversed);
            return reversed;
        });

        var reading = Readings.readUnbound(encoded.encoded());

        assertThat(reading.credential().orElseThrow().claims()).containsKeys("given_name", "family_name");
    }

    /** One element inside another, each disclosed apart. */
    private static Attempt nestedElements(int depth) {
        var attempt = sound();
        var inner = "['s',1]";
        for (int i = 0; i < depth; i++) {
            attempt.show(inner);
            inner = "['s',[{'...':'" + attempt.digestOf(inner) + "'}]]";
        }
        attempt.show(inner);
        return attempt.claims("{'a':[{'...':'" + attempt.digestOf(inner) + "'}]}");
    }

    /** One claim inside another, each disclosed apart. */
    private static Attempt nested(int depth) {
        var attempt = sound();
        var inner = "['s','leaf',1]";
        for (int i = 0; i < depth; i++) {
            attempt.show(inner);
            inner = "['s','level" + i + "',{'_sd':['" + attempt.digestOf(inner) + "']}]";
        }
        return attempt.disclose(inner);
    }
}
