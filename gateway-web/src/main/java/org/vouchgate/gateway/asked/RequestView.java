package org.vouchgate.gateway.asked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.gateway.blind.Seen;
import org.vouchgate.presentation.dcql.QueryProblem;

/**
 * A presentation request as the API shows it.
 *
 * @param state                {@code open, fetched, answered, verified, not_verified, undetermined, declined, expired, cancelled}
 * @param reason               why it ended, from a closed list; absent while it has not
 * @param sealed               whether who the candidate is, is hidden from the caller; the name is then one that says nothing
 * @param acceptsFiles         whether a file, or an exchange of the VC-API, too, may answer it
 * @param candidateUrl         the page to send to the candidate
 * @param authorizationRequest the link that opens a wallet; absent once it cannot be answered any more
 * @param retention            how long the answer is kept, ISO 8601
 * @param keptUntil            when everything about it is erased
 * @param warnings             where the query asks for more than it should; when the request is opened
 */
@Schema(name = "PresentationRequest")
public record RequestView(
        UUID id,
        String state,
        Optional<String> reason,
        UUID job,
        boolean sealed,
        CandidateView candidate,
        Optional<String> template,
        String purpose,
        String profile,
        boolean acceptsFiles,
        String candidateUrl,
        Optional<String> authorizationRequest,
        Instant openedAt,
        Instant expiresAt,
        Optional<Instant> fetchedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> closedAt,
        String retention,
        Instant keptUntil,
        int revision,
        List<Warning> warnings) {

    /**
     * Something the query's author may want to change in the next one.
     *
     * @param code    from a closed list
     * @param pointer where in the query, as a JSON pointer
     * @param detail  what and why
     */
    @Schema(name = "RequestWarning")
    public record Warning(String code, String pointer, String detail) {

        static Warning of(QueryProblem remark) {
            return new Warning(remark.code().wireName(), "/dcqlQuery" + remark.pointer(), remark.sentence());
        }
    }

    /** Whom it is for. */
    @Schema(name = "Candidate")
    public record CandidateView(Optional<String> name, Optional<String> email, Optional<String> reference) {}

    static RequestView of(
            Seen seen, String candidateUrl, Optional<String> authorizationRequest, List<QueryProblem> remarks) {
        var request = seen.request();
        return new RequestView(
                request.id(),
                request.state().wireName(),
                request.reason(),
                request.job(),
                seen.isSealed(),
                new CandidateView(seen.name(), seen.email(), seen.reference()),
                request.template(),
                seen.text(request.purpose()),
                request.terms().profile().equals("HAIP") ? "haip" : "openid4vp",
                request.acceptsFiles(),
                candidateUrl,
                authorizationRequest,
                request.openedAt(),
                request.expiresAt(),
                request.fetchedAt(),
                request.answeredAt(),
                request.closedAt(),
                iso(request.retention()),
                request.purgeAt(),
                request.revision(),
                remarks.stream().map(Warning::of).toList());
    }

    private static String iso(Duration retention) {
        var days = retention.toDays();
        return retention.equals(Duration.ofDays(days)) ? "P" + days + "D" : retention.toString();
    }
}
