package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.status.StatusLists;

class CwtStatusListFuzz {

    private static final String TYPE = "application/statuslist+cwt";
    private static final String ADDRESS = "https://issuer.example/status";
    private static final Issuer ISSUER = new Issuer(
            "CN=Utopia Documents,C=UT", Optional.empty(), Optional.empty(), KeySource.X5C, Certified.SIGNER.chain());

    /** The claims of a list that the issuer of a mobile document signed. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_an_issuer_published_is_read(byte[] input) {
        var list = new Fetched.Document(Certified.encoded(Map.of(1, -7, 16, TYPE), input), TYPE);
        new StatusLists(Verifier.documents(list), Verifier.issuerKeys(), Certified.SIGNERS.certificates())
                .statusOf(ISSUER, List.of(new TokenStatusEntry(ADDRESS, 5)), Verifier.NOON);
    }
}
