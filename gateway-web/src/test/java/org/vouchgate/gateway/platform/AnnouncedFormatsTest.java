package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.cose.CoseAlgorithm;
import org.vouchgate.credential.w3c.LegacyProofs;

/** What requests announce is what the judges take. */
class AnnouncedFormatsTest {

    @Test
    @DisplayName("HA-01, DQ-02: every format of OpenID4VP is announced, those that HAIP demands among them")
    void every_format_is_announced() {
        var announced =
                new Wiring().vpFormats(new ProofSettings(LegacyProofs.REFUSED)).formats();

        assertThat(announced)
                .containsExactlyInAnyOrder(
                        CredentialFormat.SD_JWT_VC,
                        CredentialFormat.MDOC,
                        CredentialFormat.JWT_VC,
                        CredentialFormat.DATA_INTEGRITY_VC);
    }

    @Test
    @DisplayName(
            "AR-10, FM-08: devices are asked to sign; a MAC, for which only some requests offer a key, is not announced")
    void devices_are_asked_for_signatures_alone() {
        var announced = new Wiring()
                .vpFormats(new ProofSettings(LegacyProofs.REFUSED))
                .supported()
                .get(CredentialFormat.MDOC)
                .toJson()
                .getJsonArray("deviceauth_alg_values")
                .getValuesAs(JsonNumber::intValue);

        assertThat(announced)
                .isNotEmpty()
                .allSatisfy(
                        identifier -> assertThat(CoseAlgorithm.of(identifier)).isPresent());
    }
}
