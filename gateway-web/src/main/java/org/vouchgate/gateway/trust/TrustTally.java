package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.TrustAnswer;

/**
 * What each source of trust has said to each employer since this node started: how often, never about whom. So that an
 * admin sees which list is worth its place, and which does not answer.
 */
@ApplicationScoped
class TrustTally {

    private final Map<Asked, Told> told = new ConcurrentHashMap<>();

    /** The same trust; what its sources say is counted. */
    IssuerTrust of(UUID employer, IssuerTrust trust) {
        return (credential, at) -> {
            var finding = trust.trusts(credential, at);
            finding.asked()
                    .forEach(said -> told.merge(
                            new Asked(employer, said.kind(), said.source()),
                            Told.NOTHING.and(said, at),
                            (before, now) -> before.and(said, at)));
            return finding;
        };
    }

    /** What one source said. */
    Told by(UUID employer, TrustAnswer.Kind kind, String source) {
        return told.getOrDefault(new Asked(employer, kind, source), Told.NOTHING);
    }

    private record Asked(UUID employer, TrustAnswer.Kind kind, String source) {}

    /**
     * What a source said.
     *
     * @param asked   how often it was asked
     * @param matched how often it vouched
     * @param last    what it said last
     * @param fetched the last answer that rested on something fetched
     * @param at      when it was asked last
     */
    record Told(
            long asked, long matched, Optional<TrustAnswer> last, Optional<TrustAnswer> fetched, Optional<Instant> at) {

        private static final Told NOTHING = new Told(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

        private Told and(TrustAnswer said, Instant now) {
            return new Told(
                    asked + 1,
                    matched + (said.outcome() == TrustAnswer.Outcome.MATCHED ? 1 : 0),
                    Optional.of(said),
                    Optional.of(said)
                            .filter(answer -> answer.fetchedAt().isPresent())
                            .or(() -> fetched),
                    Optional.of(now));
        }

        /** What it said last, if that was that it cannot be asked. */
        Optional<TrustAnswer> silence() {
            return last.filter(answer -> answer.outcome() == TrustAnswer.Outcome.COULD_NOT_BE_ASKED);
        }
    }
}
