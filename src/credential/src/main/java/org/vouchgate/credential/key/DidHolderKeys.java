package org.vouchgate.credential.key;

import static org.vouchgate.credential.Reason.HOLDER_KEY_MISSING;
import static org.vouchgate.credential.Reason.HOLDER_KEY_UNREACHABLE;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.key.document.KeyReference;
import org.vouchgate.credential.key.document.Relationship;

/** Finds the keys by which DIDs authenticate. */
public final class DidHolderKeys implements HolderKeys {

    private final Dids dids;

    public DidHolderKeys(RecentDocuments documents) {
        this.dids = new Dids(documents);
    }

    @Override
    public HolderKeyLookup find(String holder, JsonObject protectedHeader, Instant at) {
        return dids.resolve(KeyReference.of(holder, protectedHeader, Relationship.AUTHENTICATION), at)
                .fold(
                        resolved -> new HolderKeyLookup.Found(resolved.key()),
                        unusable -> new HolderKeyLookup.NotFound(Finding.failed(
                                HOLDER_KEY_MISSING,
                                "The presentation is not signed with a key that its holder's identifier lists for"
                                        + " that purpose")),
                        unreachable -> new HolderKeyLookup.Unreachable(Finding.unknown(
                                HOLDER_KEY_UNREACHABLE,
                                "The keys of the holder's identifier could not be fetched; ask the candidate to try"
                                        + " again later")));
    }
}
