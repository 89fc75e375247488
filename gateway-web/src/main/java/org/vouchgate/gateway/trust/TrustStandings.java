package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.trust.TrustList;

/** How every source of trust of an employer stands. Fetches and asks nothing. */
@ApplicationScoped
public class TrustStandings {

    @Inject
    OwnLists ownLists;

    @Inject
    TrustSources sources;

    @Inject
    TrustTally tally;

    /** The employer's own list, then those in files, then those kept elsewhere, in the order in which they are asked. */
    public List<SourceView> of(UUID employer, Instant at) {
        var configured = sources.of(employer);
        var kept = Stream.concat(Stream.of(ownLists.of(employer)), configured.lists().stream())
                .map(list -> kept(employer, list));
        var elsewhere = configured.elsewhere().stream().map(source -> {
            var state = source.list().seen(at);
            return SourceView.elsewhere(source.entry(), state, tally.by(employer, state.kind(), state.name()), at);
        });
        var federations = configured.federations().stream().map(federation -> {
            var entry = federation.entry();
            var told = tally.by(employer, TrustAnswer.Kind.OPENID_FEDERATION, entry.name());
            return SourceView.oneByOne(entry, TrustAnswer.Kind.OPENID_FEDERATION, entry.anchor(), told, at);
        });
        var registries = configured.registries().stream().map(registry -> {
            var entry = registry.entry();
            var told = tally.by(employer, TrustAnswer.Kind.ISSUER_REGISTRY, entry.name());
            return SourceView.oneByOne(
                    entry,
                    TrustAnswer.Kind.ISSUER_REGISTRY,
                    entry.fetchEndpoint().toString(),
                    told,
                    at);
        });
        return Stream.of(kept, elsewhere, federations, registries)
                .flatMap(some -> some)
                .toList();
    }

    private SourceView kept(UUID employer, TrustList list) {
        return SourceView.kept(list, tally.by(employer, list.origin().kind(), list.name()));
    }
}
