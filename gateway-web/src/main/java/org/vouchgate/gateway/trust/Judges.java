package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.credential.badge.BadgeEnclosures;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.key.ProofKeysByPolicy;
import org.vouchgate.credential.mdoc.MdocVerifier;
import org.vouchgate.credential.sdjwt.SdJwtVcPolicy;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.ListedTrust;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.trust.federation.Federations;
import org.vouchgate.credential.trust.remote.SourceState;
import org.vouchgate.credential.w3c.DataIntegrityVerifier;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.credential.w3c.VcSdJwtVerifier;
import org.vouchgate.gateway.platform.ProofSettings;
import org.vouchgate.gateway.platform.network.AnswerTime;

/**
 * Puts a judge together for each employer: which formats, whom to trust, where status comes from. By hand, so that no
 * jar can add a trust anchor.
 */
@ApplicationScoped
public class Judges {

    @Inject
    TypeFiles types;

    @Inject
    OwnLists ownLists;

    @Inject
    TrustSources sources;

    @Inject
    TrustTally tally;

    @Inject
    PublishedStatus published;

    @Inject
    ProofSettings proofs;

    @Inject
    AnswerTime time;

    @Inject
    Clock clock;

    /**
     * The judge for one employer, with the trust it has at this moment.
     *
     * @param strictChains whether a trust anchor inside a certificate chain is refused, as HAIP demands
     */
    public CredentialJudge of(UUID employer, boolean strictChains) {
        var trusted = trusted(employer, strictChains);
        var holders = new DidHolderKeys(sources.documents());
        return new CredentialJudge(
                List.of(
                        new SdJwtVcVerifier(trusted.keys(), SdJwtVcPolicy.USUAL, types.rules()),
                        new JwtVcVerifier(trusted.keys(), holders),
                        new VcSdJwtVerifier(trusted.keys()),
                        new DataIntegrityVerifier(trusted.proofKeys(), trusted.keys(), holders, proofs.legacy()),
                        new MdocVerifier()),
                trusted.trust(),
                trusted.status(),
                new BadgeEnclosures());
    }

    /** Asks an employer's remote questions again, with the trust it has at this moment; parameters as in {@link #of}. */
    public CredentialRecheck againFor(UUID employer, boolean strictChains) {
        var trusted = trusted(employer, strictChains);
        return new CredentialRecheck(trusted.trust(), trusted.status());
    }

    /** Whom an employer relies on at one moment. */
    private record Trusted(IssuerKeys keys, ProofKeys proofKeys, IssuerTrust trust, StatusSource status) {}

    private Trusted trusted(UUID employer, boolean strictChains) {
        var at = clock.instant();
        var configured = sources.of(employer);
        var kept = kept(employer, configured);
        var elsewhere = configured.elsewhere().stream()
                .map(source -> source.list().at(at))
                .toList();
        var lists = believed(kept, elsewhere);
        var rule = strictChains ? ChainRule.ROOT_REFUSED : ChainRule.ROOT_PASSED_OVER;
        var policy = new RegistryKeyPolicy(lists);
        var keys =
                new Federations(configured.federations(), policy, new IssuerKeysByPolicy(policy, sources.documents()));
        var proofKeys = new ProofKeysByPolicy(policy, sources.documents());
        return new Trusted(
                keys,
                proofKeys,
                time.asking(tally.of(employer, trust(kept, elsewhere, configured, keys, rule))),
                time.asking(published.signedWith(keys, proofKeys, authorities(lists), rule)));
    }

    /** What the employer's lists call the issuers on them, by identifier. */
    public Map<String, String> namesKnownTo(UUID employer) {
        var names = new HashMap<String, String>();
        var at = clock.instant();
        var configured = sources.of(employer);
        var seen = configured.elsewhere().stream()
                .map(source -> source.list().seen(at))
                .toList();
        for (var list : believed(kept(employer, configured), seen)) {
            for (var issuer : list.issuers()) {
                issuer.name().ifPresent(name -> names.putIfAbsent(issuer.identifier(), name));
            }
        }
        return names;
    }

    private static List<X509Certificate> authorities(List<TrustList> lists) {
        return lists.stream()
                .flatMap(list -> list.anchors().stream())
                .map(TrustAnchor::certificate)
                .toList();
    }

    /** The lists kept here, and those in force of the lists kept elsewhere. */
    private static List<TrustList> believed(List<TrustList> kept, List<SourceState> elsewhere) {
        return Stream.concat(kept.stream(), elsewhere.stream().flatMap(state -> state.list().stream()))
                .toList();
    }

    private CombinedTrust trust(
            List<TrustList> kept,
            List<SourceState> elsewhere,
            TrustSources.Configured configured,
            Federations federations,
            ChainRule rule) {
        var statuses = sources.statuses();
        var asked = new ArrayList<IssuerTrust>();
        kept.forEach(list -> asked.add(new ListedTrust(list, rule, statuses)));
        elsewhere.forEach(state -> asked.add(state.trust(rule, statuses)));
        asked.add(federations);
        asked.addAll(configured.registries());
        return new CombinedTrust(asked);
    }

    private List<TrustList> kept(UUID employer, TrustSources.Configured configured) {
        var lists = new ArrayList<TrustList>();
        lists.add(ownLists.of(employer));
        lists.addAll(configured.lists());
        return lists;
    }
}
