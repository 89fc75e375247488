package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.remote.EtsiJsonList;

class EtsiJsonListFuzz {

    private static final EtsiJsonList FORMAT =
            new EtsiJsonList(new Signers(List.of(), List.of(Verifier.OPEN)), EtsiXmlListFuzz.SERVICES);

    /** The list that its publisher signed. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_its_publisher_signed_is_read(byte[] input) {
        FORMAT.read(input, Verifier.NOON);
        FORMAT.read(Verifier.signed("{}", Verifier.text(input)).getBytes(StandardCharsets.US_ASCII), Verifier.NOON);
    }
}
