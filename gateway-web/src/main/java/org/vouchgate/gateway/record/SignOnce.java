package org.vouchgate.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;

/** Signs what has not been signed before, and finds again what has: signatures differ each time, and bytes must not. */
@ApplicationScoped
public class SignOnce {

    @Inject
    SignedDocumentRows rows;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /**
     * The signed form of some content of a request.
     *
     * @param contentHash SHA-256 of what is to be signed, in hex
     * @param sign        signs it, at the instant that it is given
     */
    public String of(PresentationRequest request, String contentHash, Function<Instant, String> sign) {
        return rows.find(request.employer(), request.id(), contentHash)
                .map(SignedDocument::signed)
                .orElseGet(() -> first(request, contentHash, sign));
    }

    private String first(PresentationRequest request, String contentHash, Function<Instant, String> sign) {
        var at = clock.instant();
        var document = SignedDocument.of(request.employer(), request.id(), contentHash, sign.apply(at), at);
        try {
            return commit.run(() -> {
                rows.add(document);
                return document.signed();
            });
        } catch (PersistenceException e) {
            // Somebody else signed it at the same time, and that one counts; whatever else went wrong flies.
            return rows.find(request.employer(), request.id(), contentHash)
                    .orElseThrow(() -> e)
                    .signed();
        }
    }
}
