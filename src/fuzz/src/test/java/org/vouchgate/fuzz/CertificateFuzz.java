package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.vouchgate.credential.key.x509.Certificates;

class CertificateFuzz {

    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_certificate(byte[] input) {
        Certificates.read(input).ifPresent(certificate -> {
            Certificates.isStrong(certificate);
            Certificates.subject(certificate);
            Certificates.name(certificate);
        });
    }
}
