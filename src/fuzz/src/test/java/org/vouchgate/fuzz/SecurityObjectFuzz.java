package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.mdoc.MdocVerifier;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.mdoc.Cbor;

class SecurityObjectFuzz {

    private static final MdocVerifier VERIFIER = new MdocVerifier();
    private static final int MOST_FIRST = 256;

    /** The first byte says how many of the rest are the items shown; what follows them is what the issuer signed. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_an_issuer_signed_is_read(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var end = Math.min(input.length, 1 + (input[0] & (MOST_FIRST - 1)));
        var items = Arrays.copyOfRange(input, 1, end);
        var object = Arrays.copyOfRange(input, end, input.length);
        var issuerSigned = Map.of(
                "nameSpaces",
                items.length == 0 ? Map.of() : new Cbor.Encoded(items),
                "issuerAuth",
                Certified.message(Map.of(1, -7), object));
        var document = Map.of("docType", "org.iso.18013.5.1.mDL", "issuerSigned", issuerSigned);
        var response = Cbor.encode(Map.of("version", "1.0", "documents", List.of(document), "status", 0));
        VERIFIER.read(
                new PresentedCredential("q", CredentialFormat.MDOC, Base64Url.encode(response), false),
                MdocFuzz.CHALLENGE,
                Verifier.NOON);
    }
}
