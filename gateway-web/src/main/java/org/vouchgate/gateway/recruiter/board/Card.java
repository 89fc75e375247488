package org.vouchgate.gateway.recruiter.board;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.MatchReport;

/**
 * One request on the board.
 *
 * @param name   what the candidate may be called
 * @param badge  how it stands
 * @param since  since when it stands so
 * @param next   what the sentence is called that says what can be done now
 * @param score  what the skills came to, where they were weighed
 * @param mail   what became of the last mail to them, if it did not get through
 * @param live   whether it can still be answered, so that it can be sent again or taken back
 */
public record Card(
        UUID id,
        String name,
        UUID job,
        String jobTitle,
        Badge badge,
        Instant since,
        String next,
        Optional<Score> score,
        String askedBy,
        Optional<Badge> mail,
        boolean live) {

    /**
     * What the skills came to, in words; never an order.
     *
     * @param key    what the phrase is called
     * @param points its number, if there is one
     */
    public record Score(String key, long points) {

        static Score of(MatchReport match) {
            if (match.weightsVersion().equals(MatchReport.UNSCORED)) {
                return new Score("board.score.off", 0);
            }
            return match.score()
                    .map(points -> new Score("board.score.number", Math.round(points)))
                    .orElseGet(() -> new Score("board.score.none", 0));
        }
    }

    static Card of(
            PresentationRequest request,
            String name,
            String jobTitle,
            Optional<AssessmentDocument> document,
            Optional<Badge> mail,
            boolean decided) {
        return new Card(
                request.id(),
                name,
                request.job(),
                jobTitle,
                Badge.of(request.state()),
                since(request),
                next(request.state(), decided),
                document.flatMap(AssessmentDocument::match).map(Score::of),
                request.requestedBy().name(),
                mail.filter(trouble -> !request.state().ended()),
                !request.state().ended());
    }

    static String next(RequestState state, boolean decided) {
        return Phase.of(state, decided) == Phase.SETTLED
                ? "board.next.decided"
                : "board.next." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant since(PresentationRequest request) {
        return request.closedAt().or(request::answeredAt).or(request::fetchedAt).orElseGet(request::openedAt);
    }
}
