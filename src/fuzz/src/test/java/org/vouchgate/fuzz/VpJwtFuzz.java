package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.w3c.JwtVcVerifier;

class VpJwtFuzz {

    private static final JwtVcVerifier VERIFIER = new JwtVcVerifier(Verifier.issuerKeys(), Verifier.holderKeys());

    @FuzzTest(maxDuration = "20m")
    void any_text_is_read_as_a_presentation(byte[] input) {
        VERIFIER.read(
                new PresentedCredential("q", CredentialFormat.JWT_VC, Verifier.text(input), true),
                Verifier.CHALLENGE,
                Verifier.NOON);
    }
}
