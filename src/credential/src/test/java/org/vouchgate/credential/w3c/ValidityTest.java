package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.NOON;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.certificate11;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.present;
import static org.vouchgate.credential.w3c.Verifying.with;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** When a credential is valid: protocol notes 2.1.7, 2.5.4, OB-01 and OB-07. */
class ValidityTest {

    @Test
    @DisplayName("OB-07: an expired credential is refused in both dresses, one minute of clock skew allowed")
    void the_end_is_kept() {
        for (var credential : List.of(certificate(), certificate11(), badge())) {
            assertThat(reason(credential.validFrom(NOON.minusSeconds(900)).validUntil(NOON.minusSeconds(60))))
                    .isEqualTo(Reason.EXPIRED);
            assertThat(reason(credential.validUntil(NOON.minusSeconds(59)))).isEqualTo(Reason.WITHIN_VALIDITY_PERIOD);
        }
    }

    @Test
    @DisplayName("A-71, OB-07: a credential from the future is not valid yet")
    void the_start_is_kept() {
        for (var credential : List.of(certificate(), certificate11(), badge())) {
            assertThat(reason(credential.validFrom(NOON.plusSeconds(61)))).isEqualTo(Reason.NOT_YET_VALID);
            assertThat(reason(credential.validFrom(NOON.plusSeconds(60)))).isEqualTo(Reason.WITHIN_VALIDITY_PERIOD);
        }
    }

    @Test
    @DisplayName("2.5.4: the dates of a vc+jwt and of the credential in it both count")
    void both_pairs_of_dates_count() {
        assertThat(reason(claim("exp", NOON.minusSeconds(61).getEpochSecond()))).isEqualTo(Reason.EXPIRED);
        assertThat(reason(claim("nbf", NOON.plusSeconds(61).getEpochSecond()))).isEqualTo(Reason.NOT_YET_VALID);
        assertThat(reason(claim("iat", NOON.plusSeconds(61).getEpochSecond()))).isEqualTo(Reason.NOT_YET_VALID);
        assertThat(reason(member("validUntil", "2026-11-22T11:40:00Z"))).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
        assertThat(reason(member("validUntil", "2026-11-22T11:59:00Z"))).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void the_narrower_window_is_reported() {
        var until = NOON.plusSeconds(900).getEpochSecond();

        var credential = present(member("validUntil", "2026-12-01T00:00:00Z")
                        .alterPayload(with(claims -> claims.add("exp", until))))
                .credential()
                .orElseThrow();

        assertThat(credential.validFrom()).contains(NOON.minusSeconds(900));
        assertThat(credential.validUntil()).contains(NOON.plusSeconds(900));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T11:00:00",
                "2026-11-22",
                "2026-11-22 11:00:00Z",
                "2026-02-30T11:00:00Z",
                "2026-11-22t11:00:00z",
                "2026-11-22T11:00Z",
                "2026-11-22T11:00:00+0100",
                "10000-01-01T00:00:00Z",
                "yesterday",
                ""
            })
    @DisplayName("A-71: a date without time zone, or that is none, is refused")
    void dates_are_read_strictly(String date) {
        assertThat(reason(member("validFrom", date))).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T11:00:00Z", "2026-11-22T12:00:00.123+01:00", "2026-11-22T06:00:00-05:30"})
    void proper_dates_are_read(String date) {
        assertThat(reason(member("validFrom", date))).isEqualTo(Reason.WITHIN_VALIDITY_PERIOD);
    }

    @Test
    @DisplayName("A-71: an end before the start is no period")
    void an_end_before_the_start_is_refused() {
        assertThat(reason(certificate().validFrom(NOON).validUntil(NOON.minusSeconds(1))))
                .isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @Test
    @DisplayName("2.1.7: dates of a token are numbers from 1970 to 9999")
    void token_dates_are_numbers() {
        for (var value : List.<JsonValue>of(
                Json.createValue("1763812800"), Json.createValue(-1), Json.createValue(253_402_300_800L))) {
            assertThat(reason(certificate().alterPayload(with(claims -> claims.add("exp", value)))))
                    .isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
        }
    }

    @Test
    void a_credential_without_end_does_not_expire() {
        assertThat(on(Check.VALIDITY_PERIOD, present(certificate())).sentence())
                .isEqualTo("The credential does not expire");
    }

    private static Reason reason(VcJwtBuilder credential) {
        return on(Check.VALIDITY_PERIOD, present(credential)).reason();
    }

    private static VcJwtBuilder claim(String name, long value) {
        return certificate().validFrom(NOON.minusSeconds(900)).alterPayload(with(claims -> claims.add(name, value)));
    }

    private static VcJwtBuilder member(String name, String value) {
        return certificate().validFrom(NOON.minusSeconds(900)).alterCredential(with(vc -> vc.add(name, value)));
    }
}
