package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;

class SdJwtFuzz {

    private static final SdJwtVcVerifier VERIFIER = new SdJwtVcVerifier(Verifier.issuerKeys());

    @FuzzTest(maxDuration = "20m")
    void any_text_is_read_as_a_presentation(byte[] input) {
        VERIFIER.read(
                new PresentedCredential("q", CredentialFormat.SD_JWT_VC, Verifier.text(input), true),
                Verifier.CHALLENGE,
                Verifier.NOON);
    }
}
