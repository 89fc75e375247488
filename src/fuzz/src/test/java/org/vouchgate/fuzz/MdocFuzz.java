package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.mdoc.MdocVerifier;
import org.vouchgate.testkit.Base64Url;

class MdocFuzz {

    static final Challenge CHALLENGE = new Challenge(
            Verifier.CHALLENGE.nonce(),
            Verifier.CHALLENGE.audience(),
            Verifier.CHALLENGE.askedAt(),
            Optional.of(new Handover.ByRedirect("x509_hash:us", "https://verifier.example/r", Optional.empty())),
            List.of());
    private static final MdocVerifier VERIFIER = new MdocVerifier();

    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_device_response(byte[] input) {
        VERIFIER.read(
                new PresentedCredential("q", CredentialFormat.MDOC, Base64Url.encode(input), true),
                CHALLENGE,
                Verifier.NOON);
    }
}
