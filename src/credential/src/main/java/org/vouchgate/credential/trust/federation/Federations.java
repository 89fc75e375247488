package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.key.document.KeyReference;
import org.vouchgate.credential.key.document.KeySet;
import org.vouchgate.credential.key.document.Relationship;
import org.vouchgate.credential.trust.CombinedTrust;

/**
 * The federations of one judge: gives the keys of their members, and answers for those members later. It remembers what
 * each federation said when a key was given, so that the answer is about that key. Make one for each judge.
 */
public final class Federations implements IssuerKeys, IssuerTrust {

    private static final String CHAIN = "trust_chain";

    private final List<Federation> federations;
    private final KeyPolicy policy;
    private final IssuerKeys otherwise;
    private final Map<Question, List<Membership>> said = new ConcurrentHashMap<>();
    private final Map<Given, List<Membership>> given = new ConcurrentHashMap<>();

    /**
     * @param policy    says for whom a federation may be asked: issuers registered that way, and issuers nobody registered
     * @param otherwise finds the keys of everybody else
     */
    public Federations(Collection<Federation> federations, KeyPolicy policy, IssuerKeys otherwise) {
        this.federations = List.copyOf(federations);
        this.policy = policy;
        this.otherwise = otherwise;
    }

    @Override
    public IssuerKeyLookup find(Optional<String> claimedIssuer, JsonObject protectedHeader, Instant at) {
        return claimedIssuer
                .filter(issuer -> isFederated(issuer, protectedHeader))
                .flatMap(issuer -> lookup(issuer, protectedHeader, at))
                .orElseGet(() -> otherwise.find(claimedIssuer, protectedHeader, at));
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var findings = IntStream.range(0, federations.size())
                .mapToObj(i ->
                        new MemberTrust(federations.get(i).entry()).trusts(credential, remembered(credential, i, at)))
                .toList();
        return findings.stream()
                .reduce(CombinedTrust::better)
                .orElseGet(() -> Finding.failed(Reason.ISSUER_UNKNOWN, "No federation knows the issuer"))
                .having(findings.stream()
                        .flatMap(finding -> finding.asked().stream())
                        .toList());
    }

    /** What a federation said when it gave the key; of a key that was given at another time it is asked anew. */
    private Membership remembered(Credential credential, int federation, Instant at) {
        var issuer = credential.issuer();
        if (issuer.keySource() != KeySource.OPENID_FEDERATION) {
            return new Membership.Stranger(false);
        }
        return issuer.key()
                .map(key -> Optional.ofNullable(given.get(new Given(issuer.identifier(), key)))
                        .map(answers -> answers.get(federation))
                        .orElseGet(() -> federations.get(federation).stillVouchesFor(issuer.identifier(), key, at)))
                .orElseGet(
                        () -> new Membership.Unreachable("it is not known which key the credential was signed with"));
    }

    /** The mechanism is the policy's choice: a certificate counts where it may, also for a federation's member. */
    private boolean isFederated(String issuer, JsonObject header) {
        var allowed = policy.allowedFor(issuer);
        return allowed.contains(KeySource.OPENID_FEDERATION)
                || allowed.equals(KeyPolicy.WITHOUT_TRAFFIC) && !header.containsKey("x5c");
    }

    private Optional<IssuerKeyLookup> lookup(String issuer, JsonObject header, Instant at) {
        var chain = header.get(CHAIN) instanceof JsonArray statements
                ? Optional.of(statements)
                : Optional.<JsonArray>empty();
        var answers = said.computeIfAbsent(
                new Question(issuer, chain),
                question -> federations.stream()
                        .map(federation -> federation.membership(issuer, chain, at))
                        .toList());
        var members = answers.stream()
                .filter(Membership.Member.class::isInstance)
                .map(Membership.Member.class::cast)
                .toList();
        if (!members.isEmpty()) {
            var key = key(issuer, header, members);
            if (key instanceof IssuerKeyLookup.Found found) {
                found.issuer().key().ifPresent(thumbprint -> given.put(new Given(issuer, thumbprint), answers));
            }
            return Optional.of(key);
        }
        return answers.stream().anyMatch(Membership.Unreachable.class::isInstance)
                ? Optional.of(
                        unreachable("The statements about the issuer's keys could not be fetched; ask again later"))
                : Optional.empty();
    }

    private static IssuerKeyLookup key(String issuer, JsonObject header, List<Membership.Member> members) {
        var wanted = KeyReference.of(issuer, header, Relationship.ASSERTION_METHOD);
        if (members.stream().anyMatch(member -> member.keys().isEmpty())) {
            return unreachable("The keys that the issuer publishes could not be fetched; ask again later");
        }
        var keys = members.stream()
                .map(member -> KeySet.choose(member.keys().orElseThrow(), wanted)
                        .fold(
                                resolved -> Optional.of(resolved.key()),
                                unusable -> Optional.<PublicKey>empty(),
                                unreachable -> Optional.<PublicKey>empty()))
                .distinct()
                .toList();
        if (keys.size() > 1) {
            return refused(
                    Reason.ISSUER_KEY_NOT_BOUND, "The federations the issuer belongs to do not agree on its keys");
        }
        var name = members.stream()
                .map(Membership.Member::name)
                .flatMap(Optional::stream)
                .findFirst();
        return keys.get(0)
                .<IssuerKeyLookup>map(key -> new IssuerKeyLookup.Found(
                        key, Issuer.named(issuer, name, KeySource.OPENID_FEDERATION, PublicJwk.thumbprintOf(key))))
                .orElseGet(() -> refused(
                        Reason.ISSUER_KEY_NOT_FOUND,
                        "The issuer's federation does not publish the key the credential names"));
    }

    /** Who was asked about: one issuer may come with a chain of statements here and without one there. */
    private record Question(String issuer, Optional<JsonArray> chain) {}

    /** A key that was given for an issuer, by its thumbprint. */
    private record Given(String issuer, String key) {}

    private static IssuerKeyLookup unreachable(String sentence) {
        return new IssuerKeyLookup.Unreachable(Finding.unknown(Reason.ISSUER_KEY_UNREACHABLE, sentence));
    }

    private static IssuerKeyLookup refused(Reason reason, String sentence) {
        return new IssuerKeyLookup.NotFound(Finding.failed(reason, sentence));
    }
}
