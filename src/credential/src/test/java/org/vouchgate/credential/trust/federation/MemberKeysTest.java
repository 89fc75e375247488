package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.IssuerKeyLookup;

@DisplayName("Where members of a federation publish their keys: OpenID Federation 1.0, section 5.2.1")
class MemberKeysTest {

    private static final String ADDRESS = COLLEGE + "/keys";
    private static final String SIGNED = "application/jwk-set+jwt";
    private static final String PLAIN = "application/jwk-set+json";

    private final TestFederation f = new TestFederation();

    @Test
    void keys_at_an_address_that_the_metadata_names_are_fetched() {
        f.world.with(ADDRESS, PLAIN, f.keys(f.signing).toString());

        assertThat(find("jwks_uri")).isInstanceOf(IssuerKeyLookup.Found.class);
    }

    @Test
    void keys_that_the_member_signed_are_fetched() {
        f.world.with(ADDRESS, SIGNED, f.college.sign(set(), "jwk-set+jwt"));

        assertThat(find("signed_jwks_uri")).isInstanceOf(IssuerKeyLookup.Found.class);
    }

    @Test
    @DisplayName(
            "A-41: signed keys count if the member signed them with its federation key, for itself, and not long ago")
    void keys_that_somebody_else_signed_do_not_count() {
        assertThat(signed(f.network.sign(set(), "jwk-set+jwt"))).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(signed(f.college.sign(set().add("sub", f.network.id()), "jwk-set+jwt")))
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(signed(f.college.sign(set().add("exp", NOON.getEpochSecond()), "jwk-set+jwt")))
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(signed(f.college.sign(set(), "JWT"))).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(signed(f.keys(f.signing).toString())).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    void keys_that_cannot_be_fetched_leave_the_question_open() {
        f.world.unreachable(ADDRESS);

        assertThat(find("jwks_uri"))
                .isInstanceOfSatisfying(
                        IssuerKeyLookup.Unreachable.class,
                        unreachable ->
                                assertThat(unreachable.finding().reason()).isEqualTo(Reason.ISSUER_KEY_UNREACHABLE));
    }

    @Test
    @DisplayName("F2: keys are not fetched from hosts that nobody configured")
    void keys_on_a_host_that_is_not_configured_are_not_fetched() {
        var member = member(metadata("jwks_uri", "https://elsewhere.example.com/keys"));

        assertThat(reason(f.find(f.published(member, Json.createObjectBuilder()))))
                .isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(f.world.asked()).noneMatch(address -> address.getHost().equals("elsewhere.example.com"));
    }

    private Reason signed(String document) {
        f.world.with(ADDRESS, SIGNED, document);
        return reason(find("signed_jwks_uri"));
    }

    private IssuerKeyLookup find(String member) {
        return f.find(f.published(member(metadata(member, ADDRESS)), Json.createObjectBuilder()));
    }

    private static Reason reason(IssuerKeyLookup lookup) {
        return lookup.fold(
                found -> Reason.SIGNED_BY_ISSUER,
                refused -> refused.finding().reason(),
                unreachable -> unreachable.finding().reason());
    }

    private JsonObjectBuilder set() {
        return Json.createObjectBuilder(f.keys(f.signing))
                .add("iss", COLLEGE)
                .add("sub", COLLEGE)
                .add("iat", NOON.getEpochSecond());
    }

    private JsonObjectBuilder member(JsonObject issuer) {
        return f.member().add("metadata", Json.createObjectBuilder().add("openid_credential_issuer", issuer));
    }

    private static JsonObject metadata(String member, String address) {
        return Json.createObjectBuilder().add(member, address).build();
    }
}
