package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.remote.EtsiXmlList;

class EtsiXmlListFuzz {

    static final List<SourceEntry.ServiceRule> SERVICES = List.of(
            rule("http://uri.etsi.org/TrstSvc/Svctype/CA/QC"), rule("http://uri.etsi.org/19602/SvcType/PID/Issuance"));
    private static final EtsiXmlList FORMAT =
            new EtsiXmlList(new Signers(List.of(Certificates.read(signer()).orElseThrow()), List.of()), SERVICES);

    /** The kept list was signed with the kept certificate, so that what reads its content is met as well. */
    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_trusted_list(byte[] input) {
        FORMAT.read(input, Verifier.NOON);
    }

    private static SourceEntry.ServiceRule rule(String type) {
        return new SourceEntry.ServiceRule(type, CredentialTypes.of("diploma"), NameRule.NONE, Set.of());
    }

    private static byte[] signer() {
        try (var certificate = EtsiXmlListFuzz.class.getResourceAsStream("list-signer.der")) {
            return Objects.requireNonNull(certificate).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
