package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.vouchgate.credential.trust.remote.Vical;

class VicalFuzz {

    private static final Vical FORMAT = new Vical(Certified.SIGNERS);

    /** Once as what came, once as what a provider of lists signed. */
    @FuzzTest(maxDuration = "20m")
    void any_bytes_are_read_as_a_list_of_authorities(byte[] input) {
        FORMAT.read(input, Verifier.NOON);
        FORMAT.read(Certified.encoded(Map.of(1, -7), input), Verifier.NOON);
    }
}
