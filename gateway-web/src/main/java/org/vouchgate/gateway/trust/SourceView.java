package org.vouchgate.gateway.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.trust.remote.ListReading;
import org.vouchgate.credential.trust.remote.SourceState;

/**
 * One source of trust, and how it stands.
 *
 * @param name            as it stands in sentences to recruiters
 * @param kind            {@code own-list}, {@code trust-file}, {@code etsi-trusted-list}, {@code issuer-registry},
 *                        {@code openid-federation} or {@code iaca-list}
 * @param credentialTypes for which types of credential it can vouch; {@code *} for every type
 * @param address         where it is fetched, or who is asked; absent for lists that are kept here
 * @param usable          whether it can be relied on now; of those asked about one issuer at a time, as of the last answer
 * @param entries         how many authorities and issuers it names; absent where it is asked about one at a time
 * @param fetchedAt       when what is relied on was fetched
 * @param age             how long ago that was, as an ISO 8601 duration
 * @param validUntil      until when its publisher says that it holds
 * @param problem         what went wrong when it was last fetched or asked; a list may be usable all the same
 * @param use             what it has said since this node started
 */
@Schema(name = "TrustSource")
public record SourceView(
        String name,
        String kind,
        List<String> credentialTypes,
        Optional<String> address,
        boolean usable,
        Optional<Integer> entries,
        Optional<Instant> fetchedAt,
        Optional<String> age,
        Optional<Instant> validUntil,
        Optional<SourceProblem> problem,
        SourceUse use) {

    /**
     * Why a source could not be asked.
     *
     * @param why the end of a sentence that began with "because"
     */
    @Schema(name = "TrustSourceProblem")
    public record SourceProblem(String reason, Optional<String> why) {
        private static SourceProblem of(ListReading.Refused refused) {
            return new SourceProblem(refused.reason().wireName(), Optional.of(refused.why()));
        }
    }

    /**
     * What a source has said to this employer since this node started.
     *
     * @param asked   about how many credentials it was asked
     * @param matched for how many of them it vouched
     * @param lastAt  when it was asked last
     */
    @Schema(name = "TrustSourceUse")
    public record SourceUse(long asked, long matched, Optional<Instant> lastAt) {
        private static SourceUse of(TrustTally.Told told) {
            return new SourceUse(told.asked(), told.matched(), told.at());
        }
    }

    /** A list that is kept here. */
    static SourceView kept(TrustList list, TrustTally.Told told) {
        return new SourceView(
                list.name(),
                list.origin().kind().wireName(),
                types(list),
                Optional.empty(),
                true,
                Optional.of(list.anchors().size() + list.issuers().size()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceUse.of(told));
    }

    /** A list that somebody else keeps. */
    static SourceView elsewhere(SourceEntry entry, SourceState state, TrustTally.Told told, Instant at) {
        return new SourceView(
                state.name(),
                state.kind().wireName(),
                entry.types().types().isEmpty()
                        ? state.list().map(SourceView::types).orElse(List.of())
                        : sorted(entry.types().types()),
                Optional.of(state.address()),
                state.list().isPresent(),
                state.list().map(list -> state.entries()),
                state.fetchedAt(),
                state.fetchedAt().map(since -> age(since, at)),
                state.validUntil(),
                state.problem().map(SourceProblem::of),
                SourceUse.of(told));
    }

    /** A federation, or a registry that is asked about one issuer at a time. */
    static SourceView oneByOne(
            SourceEntry entry, TrustAnswer.Kind kind, String address, TrustTally.Told told, Instant at) {
        var fetchedAt = told.fetched().flatMap(TrustAnswer::fetchedAt);
        return new SourceView(
                entry.name(),
                kind.wireName(),
                sorted(entry.types().types()),
                Optional.of(address),
                told.silence().isEmpty(),
                Optional.empty(),
                fetchedAt,
                fetchedAt.map(since -> age(since, at)),
                told.fetched().flatMap(TrustAnswer::validUntil),
                told.silence().map(said -> new SourceProblem(said.reason().wireName(), Optional.empty())),
                SourceUse.of(told));
    }

    private static List<String> types(TrustList list) {
        return sorted(Stream.concat(
                        list.anchors().stream().map(TrustAnchor::types),
                        list.issuers().stream().map(RegisteredIssuer::types))
                .map(CredentialTypes::types)
                .flatMap(Collection::stream)
                .toList());
    }

    private static List<String> sorted(Collection<String> types) {
        return List.copyOf(new TreeSet<>(types));
    }

    private static String age(Instant since, Instant at) {
        return Duration.between(since, at).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
