package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.generic.StandardWebhooks.Answer;
import org.vouchgate.ats.secret.Secret;

class StandardWebhooksTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final Secret CURRENT = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final Secret NEXT = new Secret("whsec_HxwdHhsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");

    private final StandardWebhooks webhooks = webhooks(CURRENT);

    @Test
    void what_was_signed_is_genuine() {
        assertThat(verify("e1", NOON, webhooks.sign("e1", NOON, BODY))).isEqualTo(Answer.GENUINE);
    }

    @Test
    void during_a_rotation_either_secret_verifies_either_signature() {
        var rotating = webhooks(NEXT, CURRENT);

        assertThat(rotating.sign("e1", NOON, BODY).split(" ")).hasSize(2);
        assertThat(verify("e1", NOON, rotating.sign("e1", NOON, BODY))).isEqualTo(Answer.GENUINE);
        assertThat(rotating.verify("e1", seconds(NOON), webhooks.sign("e1", NOON, BODY), BODY, NOON))
                .isEqualTo(Answer.GENUINE);
    }

    @Test
    void id_time_and_body_are_signed() {
        var signature = webhooks.sign("e1", NOON, BODY);

        assertThat(verify("e2", NOON, signature)).isEqualTo(Answer.FORGED);
        assertThat(verify("e1", NOON.plusSeconds(1), signature)).isEqualTo(Answer.FORGED);
        assertThat(webhooks.verify("e1", seconds(NOON), signature, new byte[0], NOON))
                .isEqualTo(Answer.FORGED);
        assertThat(webhooks(NEXT).verify("e1", seconds(NOON), signature, BODY, NOON))
                .isEqualTo(Answer.FORGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void a_signature_more_than_five_minutes_off_is_stale(long off) {
        var then = NOON.plusSeconds(off);

        assertThat(verify("e1", then, webhooks.sign("e1", then, BODY))).isEqualTo(Answer.STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v1,", "v1,AAAA", "v2,x", "v1a,AAAA", " "})
    void anything_else_is_forged(String signature) {
        assertThat(verify("e1", NOON, signature)).isEqualTo(Answer.FORGED);
    }

    @Test
    void a_timestamp_that_is_no_number_is_forged() {
        var signature = webhooks.sign("e1", NOON, BODY);

        assertThat(Stream.of("", "-1", "0x10", "99999999999999999999", "0" + seconds(NOON))
                        .map(timestamp -> webhooks.verify("e1", timestamp, signature, BODY, NOON)))
                .containsOnly(Answer.FORGED);
    }

    private Answer verify(String id, Instant signedAt, String signature) {
        return webhooks.verify(id, seconds(signedAt), signature, BODY, NOON);
    }

    private static StandardWebhooks webhooks(Secret... secrets) {
        return StandardWebhooks.of(List.of(secrets)).orElseThrow();
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }
}
