package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.object;
import static org.vouchgate.credential.sdjwt.Attempt.sound;
import static org.vouchgate.credential.sdjwt.Readings.accepted;
import static org.vouchgate.credential.sdjwt.Readings.refused;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.testkit.TestKey;

class SdJwtVcVerifierTest {

    @Test
    void a_sound_presentation_is_read_with_its_disclosures_in_place() {
        var credential = accepted(sound().claim("sub", "urn:person:1"));

        assertThat(credential.format()).isEqualTo(CredentialFormat.SD_JWT_VC);
        assertThat(credential.types()).containsExactly("https://issuer.example/badge");
        assertThat(credential.issuer()).isEqualTo(Readings.ISSUER);
        assertThat(credential.subjectId()).contains("urn:person:1");
        assertThat(credential.claims().getString("given_name")).isEqualTo("Ada");
        assertThat(credential.claims().getString("family_name")).isEqualTo("Lovelace");
        assertThat(credential.validUntil()).contains(Attempt.NOON.plusSeconds(3600));
        assertThat(credential.statusReferences()).isEmpty();
    }

    @Test
    @DisplayName("SD-15: digests and their algorithm do not show among the claims")
    void digests_do_not_show_among_the_claims() {
        var credential =
                accepted(sound().claim("_sd_alg", "sha-256").claims("{'address':{'_sd':['ZGVjb3k']},'empty':{}}"));

        assertThat(credential.claims()).doesNotContainKeys("_sd", "_sd_alg");
        assertThat(credential.claims().get("address")).isEqualTo(JsonValue.EMPTY_JSON_OBJECT);
        assertThat(credential.claims().get("empty")).isEqualTo(JsonValue.EMPTY_JSON_OBJECT);
    }

    @Test
    void the_key_the_holder_proved_is_named_by_its_thumbprint() {
        var credential = accepted(sound());

        assertThat(credential.holderKey()).contains(Attempt.HOLDER.thumbprint());
        assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
    }

    @Test
    @DisplayName("FM-01: a holder's key of nothing but kty, crv, x and y is enough")
    void a_minimal_holder_key_is_enough() {
        assertThat(Attempt.HOLDER.publicJwk()).containsOnlyKeys("kty", "crv", "x", "y");

        assertThat(accepted(sound()).holderKey()).isPresent();
    }

    @Test
    @DisplayName("SD-04: without _sd_alg the digests are SHA-256")
    void without_a_digest_algorithm_it_is_sha_256() {
        assertThat(accepted(sound().claimWithout("_sd_alg")).claims()).containsKey("given_name");
    }

    @ParameterizedTest
    @CsvSource({"sha-256,SHA-256", "sha-384,SHA-384", "sha-512,SHA-512"})
    @DisplayName("SD-22: the proof digests with the same algorithm as the disclosures")
    void stronger_digest_algorithms_work(String wireName, String platformName) {
        var attempt = new Attempt()
                .digestAlgorithm(platformName)
                .claim("_sd_alg", wireName)
                .claim(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jwk", Attempt.HOLDER.publicJwk())
                                .build())
                .disclose("['salt','given_name','Ada']")
                .proof("iat", Json.createValue(Attempt.NOON.getEpochSecond()))
                .proof("nonce", Attempt.NONCE)
                .proof("aud", Attempt.AUDIENCE);

        assertThat(accepted(attempt).claims().getString("given_name")).isEqualTo("Ada");
    }

    @Test
    void other_algorithms_of_issuer_and_holder_work_too() {
        var issuer = TestKey.ed25519(new SecureRandom());
        var holder = TestKey.p384(new SecureRandom());
        var attempt = sound().signedBy(issuer)
                .claim(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jwk", holder.publicJwk())
                                .build())
                .provenBy(holder);

        var reading = Readings.read(new SdJwtVcVerifier(Readings.keys(issuer.publicKey())), attempt.encoded(), true);

        assertThat(reading.findings()).extracting("answer").containsOnly(org.vouchgate.credential.Answer.PASSED);
    }

    @Test
    @DisplayName("SD-11: claims disclosed inside disclosed claims are put in place")
    void recursive_disclosures_are_put_in_place() {
        var attempt = sound();
        var street = "['s1','street','Rue 1']";
        var address = "['s2','address',{'_sd':['" + attempt.digestOf(street) + "'],'country':'FR'}]";

        var claims = accepted(attempt.show(street).disclose(address)).claims();

        assertThat(claims.getJsonObject("address")).isEqualTo(object("{'country':'FR','street':'Rue 1'}"));
    }

    @Test
    @DisplayName("SD-10, SD-12: shown elements stand in their order, placeholders of others are gone")
    void array_elements_are_put_in_place() {
        var attempt = sound();
        var shown = "['s1','FR']";
        attempt.claims("{'nationalities':['DE',{'...':'" + attempt.digestOf(shown)
                + "'},{'...':'bm90IHNob3du'},{'plain':1}]}");

        var claims = accepted(attempt.show(shown)).claims();

        assertThat(claims.getJsonArray("nationalities"))
                .isEqualTo(object("{'a':['DE','FR',{'plain':1}]}").getJsonArray("a"));
    }

    @Test
    void a_disclosed_value_is_kept_exactly_as_the_issuer_wrote_it() {
        // SD-05: white space and escapes inside a disclosure are part of what was digested
        var attempt = sound().disclose("[ 's3',\n 'nick\\u006eame' , { 'a' : 1.50 } ]");

        assertThat(accepted(attempt).claims().getJsonObject("nickname").get("a"))
                .hasToString("1.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/dc+sd-jwt", "DC+SD-JWT", "Application/DC+SD-JWT"})
    @DisplayName("A-12: the token type is compared as a media type")
    void the_type_is_compared_as_a_media_type(String type) {
        assertThat(accepted(sound().header("typ", Json.createValue(type)))).isNotNull();
    }

    @Test
    void a_credential_needs_no_iss_if_its_key_says_whose_it_is() {
        var issuer = new java.util.concurrent.atomic.AtomicReference<Optional<String>>();
        var verifier = new SdJwtVcVerifier((iss, header, at) -> {
            issuer.set(iss);
            return new org.vouchgate.credential.key.IssuerKeyLookup.Found(Attempt.ISSUER.publicKey(), Readings.ISSUER);
        });

        var reading = Readings.read(verifier, sound().claimWithout("iss").encoded(), true);

        assertThat(reading.credential()).isPresent();
        assertThat(issuer.get()).isEmpty();
    }

    @Test
    void validity_starts_where_nbf_says() {
        var start = Attempt.NOON.minusSeconds(10);

        var credential = accepted(sound().claim("nbf", Json.createValue(start.getEpochSecond())));

        assertThat(credential.validFrom()).contains(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'vct':''}", "{'vct':7}", "{'vct':null}", "{'iss':''}", "{'iss':['a']}"})
    void a_type_and_an_issuer_are_text(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    void a_credential_without_a_type_is_none() {
        assertThat(refused(sound().claimWithout("vct"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'aka_vcts':[]}",
                "{'aka_vcts':'a'}",
                "{'aka_vcts':[7]}",
                "{'aka_vcts':['https://issuer.example/badge']}"
            })
    void other_names_of_the_type_are_a_list_of_other_names(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("SD-17: a credential made for another audience is refused, for ours it is not")
    void a_credential_for_another_audience_is_refused() {
        var others = sound().claims("{'aud':['https://elsewhere.example']}");
        var ours = sound().claim("aud", Attempt.AUDIENCE);

        assertThat(refused(others)).isEqualTo(Reason.MADE_FOR_ANOTHER_AUDIENCE);
        assertThat(accepted(ours)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "exp, -61, EXPIRED",
        "exp, -60, EXPIRED",
        "nbf, 61, NOT_YET_VALID",
        "iat, 61, NOT_YET_VALID",
    })
    @DisplayName("SD-17: outside its period of validity a credential is refused")
    void outside_its_period_of_validity_it_is_refused(String claim, long offset, Reason reason) {
        var instant = Json.createValue(Attempt.NOON.plusSeconds(offset).getEpochSecond());

        assertThat(refused(sound().claim(claim, instant))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"exp, -59", "nbf, 60", "iat, 60"})
    void clocks_may_differ_by_a_minute(String claim, long offset) {
        var instant = Json.createValue(Attempt.NOON.plusSeconds(offset).getEpochSecond());

        assertThat(accepted(sound().claim(claim, instant))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'exp':'2030-01-01'}", "{'nbf':-1}", "{'exp':1e30}", "{'iat':null}", "{'exp':'1900000000'}"})
    void times_that_are_no_numeric_dates_are_refused(String claims) {
        assertThat(refused(sound().claims(claims))).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @Test
    @DisplayName("SD-17: an issue date that was disclosed is honoured too")
    void a_disclosed_issue_date_is_honoured() {
        var future = Attempt.NOON.plusSeconds(86_400).getEpochSecond();
        var attempt = sound().claimWithout("iat").disclose("['s9','iat'," + future + "]");

        assertThat(refused(attempt)).isEqualTo(Reason.NOT_YET_VALID);
    }

    @Test
    void nothing_is_said_about_validity_that_nobody_stated() {
        var credential = accepted(sound().claimWithout("exp").claimWithout("iat"));

        assertThat(credential.validFrom()).isEmpty();
        assertThat(credential.validUntil()).isEqualTo(Optional.<Instant>empty());
    }
}
