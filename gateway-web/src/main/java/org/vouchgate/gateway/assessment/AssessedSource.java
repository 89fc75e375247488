package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.TrustAnswer;

/**
 * What one source of trust said about the issuer.
 *
 * @param kind       {@code own-list}, {@code trust-file}, {@code etsi-trusted-list}, {@code openid-federation},
 *                   {@code issuer-registry} or {@code iaca-list}
 * @param outcome    {@code matched}, {@code not-listed}, {@code not-for-this-type}, {@code listed-but-refused} or
 *                   {@code could-not-be-asked}
 * @param fetchedAt  when what it said was fetched; absent for lists that are kept here
 * @param validUntil until when its publisher says it holds
 * @param sha256     of the list that was read (hex); absent for the employer's own list, and where single entries are asked for
 */
@Schema(name = "TrustAnswer")
public record AssessedSource(
        String source,
        String kind,
        String outcome,
        String reason,
        Optional<Instant> fetchedAt,
        Optional<Instant> validUntil,
        Optional<String> sha256) {

    static AssessedSource of(TrustAnswer answer) {
        return new AssessedSource(
                answer.source(),
                answer.kind().wireName(),
                answer.outcome().wireName(),
                answer.reason().wireName(),
                answer.fetchedAt(),
                answer.validUntil(),
                answer.sha256());
    }
}
