package org.vouchgate.gateway.batch;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch as the API shows it.
 *
 * @param size       how many candidates are in it
 * @param candidates in the order they were listed
 */
@Schema(name = "Batch")
public record BatchView(UUID id, UUID job, Instant createdAt, int size, List<CandidateView> candidates) {

    /**
     * One of them.
     *
     * @param state   {@code waiting}, {@code opened} or {@code refused}
     * @param request the request, once it is open and until it is erased
     * @param mail    how the latest mail stands: {@code waiting, sent, refused, stuck, dropped}
     * @param problem why the request could not be opened, or the mail not be sent; kept from people under blind
     *                review, as it may name the candidate
     */
    @Schema(name = "BatchCandidate")
    public record CandidateView(
            int position, String state, Optional<UUID> request, Optional<String> mail, Optional<String> problem) {}

    static BatchView of(Batch batch, List<BatchProgress.Standing> standings, boolean sealed) {
        return new BatchView(
                batch.id(),
                batch.job(),
                batch.createdAt(),
                batch.size(),
                standings.stream().map(standing -> candidate(standing, sealed)).toList());
    }

    private static CandidateView candidate(BatchProgress.Standing standing, boolean sealed) {
        var line = standing.line();
        return new CandidateView(
                line.position(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.request(),
                standing.mail().map(mail -> mail.state().wireName()),
                line.problem()
                        .or(() -> standing.mail().flatMap(mail -> mail.answer()).filter(text -> !text.isEmpty()))
                        .filter(text -> !sealed));
    }
}
