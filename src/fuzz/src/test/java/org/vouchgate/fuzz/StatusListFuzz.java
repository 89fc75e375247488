package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.status.StatusLists;

class StatusListFuzz {

    private static final String ADDRESS = "https://issuer.example/status";
    private static final Issuer US = new Issuer(
            Verifier.KEY.didKey(), Optional.of(Verifier.KEY.didKey()), Optional.empty(), KeySource.DID_KEY, List.of());

    /** Header and claims of a list that the issuer signed; {@code did:key:us} stands for it. */
    @FuzzTest(maxDuration = "20m")
    void anything_that_an_issuer_published_is_read(byte[] input) {
        var parts = Verifier.text(input)
                .replace("did:key:us", Verifier.KEY.didKey())
                .split("\n", -1);
        var token = Verifier.signed(Verifier.part(parts, 0), Verifier.part(parts, 1));
        look(new Fetched.Document(token.getBytes(StandardCharsets.UTF_8), "application/statuslist+jwt"));
        look(new Fetched.Document(token.getBytes(StandardCharsets.UTF_8), "application/vc+jwt"));
        look(new Fetched.Document(input, "application/statuslist+cwt"));
    }

    private static void look(Fetched published) {
        var lists = new StatusLists(Verifier.documents(published), Verifier.issuerKeys(), List.of());
        lists.statusOf(
                US,
                List.of(new TokenStatusEntry(ADDRESS, 5), new BitstringEntry(ADDRESS, "revocation", 5, 1)),
                Verifier.NOON);
    }
}
