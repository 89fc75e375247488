package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.security.GeneralSecurityException;
import java.security.Signature;
import org.junit.jupiter.api.Test;

class NativeProviderTest {

    @Test
    void in_the_run_with_native_cryptography_signatures_are_computed_natively() throws GeneralSecurityException {
        assumeThat(System.getProperty("cryptography"))
                .as("this is the run with native cryptography")
                .isEqualTo("native");
        assumeThat(System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .as("the native library is made for this platform")
                .isIn("Linux amd64", "Linux aarch64");

        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");

        assertThat(verifier.getProvider().getName()).isEqualTo("AmazonCorrettoCryptoProvider");
    }
}
