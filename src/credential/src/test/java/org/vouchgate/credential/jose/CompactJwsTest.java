package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.TestKey;

class CompactJwsTest {

    private static final TestKey KEY = TestKey.p256(new SecureRandom());
    private static final Set<JwsAlgorithm> ANY = EnumSet.allOf(JwsAlgorithm.class);

    @Test
    void a_sound_token_is_read_and_verified() {
        var jws = CompactJws.parse(signed("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"1\"}", "{\"sub\":\"x\"}"))
                .orElseThrow();

        assertThat(jws.payload().getString("sub")).isEqualTo("x");
        assertThat(jws.keyId()).contains("1");
        assertThat(jws.algorithm()).contains(JwsAlgorithm.ES256);
        assertThat(jws.statesType()).isTrue();
        assertThat(jws.verify(KEY.publicKey(), ANY)).isEqualTo(SignatureCheck.VALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "e30.e30",
                "e30.e30.e30.e30",
                "e30.e30.e30.",
                ".e30.AA",
                "e30..AA",
                "bnVsbA.e30.AA",
                "W10.e30.AA"
            })
    void what_has_not_three_parts_of_json_is_no_token(String text) {
        assertThat(CompactJws.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"typ\":\"JWT\"}",
                "{\"alg\":null}",
                "{\"alg\":7}",
                "{\"alg\":\"ES256\",\"typ\":1}",
                "{\"alg\":\"ES256\",\"kid\":1}",
                "{\"alg\":\"ES256\",\"alg\":\"none\"}"
            })
    @DisplayName("A-09: a header that says nothing, or two things, is no header")
    void a_header_that_makes_no_sense_is_refused(String header) {
        assertThat(CompactJws.parse(signed(header, "{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"a\":1,\"a\":2}", "not json", ""})
    void a_payload_that_is_no_object_is_refused(String payload) {
        assertThat(CompactJws.parse(signed("{\"alg\":\"ES256\"}", payload))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", " ", "\n", "\t", "+", "/", "."})
    @DisplayName("A-08: stray characters anywhere are refused")
    void stray_characters_are_refused(String stray) {
        var sound = signed("{\"alg\":\"ES256\"}", "{\"sub\":\"x\"}");

        for (int i = 0; i <= sound.length(); i++) {
            assertThat(CompactJws.parse(sound.substring(0, i) + stray + sound.substring(i)))
                    .as("at %d", i)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("A-11: a header as long as a book is refused before it is read")
    void a_huge_header_is_refused() {
        assertThat(CompactJws.parse(signed("{\"alg\":\"ES256\",\"x\":\"" + "x".repeat(60_000) + "\"}", "{}")))
                .isEmpty();
        assertThat(CompactJws.parse(signed("{\"alg\":\"ES256\",\"kid\":\"" + "x".repeat(9_000) + "\"}", "{}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "HS256", "HS384", "HS512", "RS1", "RS512", "ES256K", "Es256", "A"})
    @DisplayName("A-01, A-02: no caller can allow an algorithm that is not listed")
    void an_unlisted_algorithm_is_never_allowed(String algorithm) {
        var jws = CompactJws.parse(signed("{\"alg\":\"" + algorithm + "\"}", "{}"))
                .orElseThrow();

        assertThat(jws.algorithm()).isEmpty();
        assertThat(jws.refusedByHeader(ANY)).contains(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        assertThat(jws.verify(KEY.publicKey(), ANY)).isEqualTo(SignatureCheck.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    void an_algorithm_is_allowed_only_by_its_use() {
        var jws = CompactJws.parse(signed("{\"alg\":\"ES256\"}", "{}")).orElseThrow();

        assertThat(jws.verify(KEY.publicKey(), Set.of(JwsAlgorithm.ES384)))
                .isEqualTo(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        assertThat(JwsAlgorithm.USUAL).doesNotContain(JwsAlgorithm.RS256).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"crit\":[\"exp\"]", "\"crit\":[]", "\"crit\":null", "\"b64\":false", "\"b64\":\"true\""})
    @DisplayName("A-07: extensions that nothing here implements are refused")
    void critical_extensions_are_refused(String member) {
        var jws = CompactJws.parse(signed("{\"alg\":\"ES256\"," + member + "}", "{}"))
                .orElseThrow();

        assertThat(jws.verify(KEY.publicKey(), ANY)).isEqualTo(SignatureCheck.CRITICAL_HEADER_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb+jwt", "KB+JWT", "application/kb+jwt", "APPLICATION/Kb+jwt"})
    @DisplayName("A-12: media types are compared without regard to case and application/")
    void types_are_compared_as_media_types(String type) {
        assertThat(typed("\"" + type + "\"").hasType("kb+jwt")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb-jwt", "text/kb+jwt", "application/application/kb+jwt", "kb+jwt ", "kb+jwt;v=1", ""})
    void other_types_are_other_types(String type) {
        assertThat(typed("\"" + type + "\"").hasType("kb+jwt")).isFalse();
    }

    @Test
    void an_absent_type_is_no_type() {
        var jws = CompactJws.parse(signed("{\"alg\":\"ES256\"}", "{}")).orElseThrow();

        assertThat(jws.hasType("JWT")).isFalse();
        assertThat(jws.statesType()).isFalse();
    }

    @Test
    void a_token_keeps_its_claims_out_of_logs() {
        assertThat(CompactJws.parse(signed("{\"alg\":\"ES256\"}", "{\"name\":\"Ada\"}"))
                        .orElseThrow())
                .hasToString("CompactJws[no typ]");
    }

    private static CompactJws typed(String type) {
        return CompactJws.parse(signed("{\"alg\":\"ES256\",\"typ\":" + type + "}", "{}"))
                .orElseThrow();
    }

    private static String signed(String header, String payload) {
        return Signed.with(KEY::sign, header, payload);
    }
}
