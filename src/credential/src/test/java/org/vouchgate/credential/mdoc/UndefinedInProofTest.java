package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.NAMESPACE;
import static org.vouchgate.credential.mdoc.Documents.accepted;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;
import static org.vouchgate.credential.mdoc.Documents.read;
import static org.vouchgate.credential.mdoc.Documents.refused;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.mdoc.Cbor;

/** Null and undefined, in the parts of a device's proof that nobody signs. */
class UndefinedInProofTest {

    @Test
    @DisplayName("A-78: undefined in the place of the payload, which the signature does not cover")
    void a_proof_with_an_undefined_payload_is_refused() {
        var sound = HexFormat.of().formatHex(presented(licence()).bytes());
        var signature = "6f6465766963655369676e6174757265" + "8443a10126a0";
        assertThat(sound).containsOnlyOnce(signature + "f6");

        var changed = sound.replace(signature + "f6", signature + "f7");

        assertThat(refused(read(Base64Url.encode(HexFormat.of().parseHex(changed)))))
                .isEqualTo(Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-75: a wallet that names the MAC it did not make, as undefined, has made a signature all the same")
    void a_mac_that_is_named_and_undefined_takes_nothing_from_the_signature() {
        var sound = HexFormat.of().formatHex(presented(licence()).bytes());
        var one = HexFormat.of().formatHex(Cbor.encode("deviceAuth")) + "a1";
        var two = one.replace("a1", "a2") + HexFormat.of().formatHex(Cbor.encode("deviceMac")) + "f7";
        assertThat(sound).containsOnlyOnce(one);

        var reading = read(Base64Url.encode(HexFormat.of().parseHex(sound.replace(one, two))));

        assertThat(accepted(reading).claims()).containsKey(NAMESPACE);
    }
}
