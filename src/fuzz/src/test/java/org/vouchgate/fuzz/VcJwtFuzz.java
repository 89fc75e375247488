package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.w3c.JwtVcVerifier;

class VcJwtFuzz {

    private static final JwtVcVerifier VERIFIER = new JwtVcVerifier(Verifier.issuerKeys(), Verifier.holderKeys());

    /** Header and claims. {@code did:key:us} stands for the key that signs. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_an_issuer_signed_is_read(byte[] input) {
        var parts = Verifier.text(input)
                .replace("did:key:us", Verifier.KEY.didKey())
                .split("\n", -1);
        VERIFIER.read(
                new PresentedCredential(
                        "q",
                        CredentialFormat.JWT_VC,
                        Verifier.signed(Verifier.part(parts, 0), Verifier.part(parts, 1)),
                        false),
                Verifier.CHALLENGE,
                Verifier.NOON);
    }
}
