package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.testkit.Base64Url;

class SdJwtClaimsFuzz {

    private static final SdJwtVcVerifier VERIFIER = new SdJwtVcVerifier(Verifier.issuerKeys());

    /** Header, claims, then a disclosure on each line. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_an_issuer_signed_is_read(byte[] input) {
        var parts = Verifier.text(input).split("\n", -1);
        var presented = new StringBuilder(Verifier.signed(Verifier.part(parts, 0), Verifier.part(parts, 1)));
        for (int i = 2; i < parts.length; i++) {
            presented.append('~').append(Base64Url.encode(parts[i]));
        }
        VERIFIER.read(
                new PresentedCredential("q", CredentialFormat.SD_JWT_VC, presented + "~", false),
                Verifier.CHALLENGE,
                Verifier.NOON);
    }
}
