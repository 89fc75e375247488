package org.vouchgate.credential.trust.federation;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.key.x509.RecentAnswers;
import org.vouchgate.credential.trust.SourceEntry;

/**
 * Trusts issuers whose DID a registry knows. The registry is asked about one DID at a time, at the fetch endpoint of
 * OpenID Federation, and answers with a statement it signs; the issuer's key has been proved by the DID itself.
 */
public final class LookupTrust implements IssuerTrust {

    private static final String MEDIA_TYPE = "application/entity-statement+jwt";
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_REMEMBERED = 512;

    private final SourceEntry.LookupRegistry entry;
    private final RecentDocuments documents;
    private final RecentAnswers<String, Answered> heard = new RecentAnswers<>(MOST_REMEMBERED);

    /** @param documents where statements are fetched; may be shared */
    public LookupTrust(SourceEntry.LookupRegistry entry, RecentDocuments documents) {
        this.entry = entry;
        this.documents = documents;
    }

    public SourceEntry.LookupRegistry entry() {
        return entry;
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        return isProvenDid(credential.issuer())
                ? asked(credential, at)
                : said(stranger(), Optional.empty(), Optional.empty());
    }

    private static boolean isProvenDid(Issuer issuer) {
        return issuer.keySource() != KeySource.X5C
                && Dids.methodOf(issuer.identifier()).equals(Optional.of(issuer.keySource()));
    }

    private Finding asked(Credential credential, Instant at) {
        var did = credential.issuer().identifier();
        return documents
                .notOlderThan(entry.maxAge(), address(did), MEDIA_TYPE, MOST_BYTES, at)
                .fold(
                        document -> answered(document, credential, at),
                        unreachable -> unreachable.status().equals(Optional.of(404))
                                ? unknown(did, at)
                                : lastHeard(credential, at),
                        refused -> silent(
                                Reason.TRUST_SOURCE_UNREACHABLE, "it is at an address that the gateway does not open"));
    }

    private Finding unknown(String did, Instant at) {
        heard.keep(did, new Answered(Optional.empty(), at));
        return said(stranger(), Optional.of(at), Optional.empty());
    }

    /** A statement stands through an outage, for as long as it and the configuration let it. */
    private Finding lastHeard(Credential credential, Instant at) {
        return heard.find(credential.issuer().identifier())
                .filter(before -> Duration.between(before.at(), at).abs().compareTo(entry.maxAge()) < 0)
                .flatMap(before -> before.statement()
                        .filter(statement -> at.isBefore(statement.expires()))
                        .map(statement -> said(
                                known(statement, credential),
                                Optional.of(before.at()),
                                Optional.of(statement.expires()))))
                .orElseGet(() -> silent(Reason.TRUST_SOURCE_UNREACHABLE, "it did not answer"));
    }

    private Finding answered(Fetched.Document document, Credential credential, Instant at) {
        var text = new String(document.body(), StandardCharsets.US_ASCII).strip();
        var statement = EntityStatement.read(text, at)
                .filter(said -> said.issuer().equals(entry.registry()))
                .filter(said -> said.subject().equals(credential.issuer().identifier()));
        if (statement.isEmpty()) {
            return silent(Reason.TRUST_SOURCE_UNREADABLE, "it did not answer with a statement about the issuer");
        }
        if (!statement.get().isSignedWith(entry.signers().keys())) {
            return silent(
                    Reason.TRUST_SOURCE_SIGNATURE_INVALID,
                    "its answer is not signed by anybody who is configured to sign it");
        }
        heard.keep(credential.issuer().identifier(), new Answered(statement, at));
        return said(
                known(statement.get(), credential),
                Optional.of(at),
                Optional.of(statement.get().expires()));
    }

    /** What the registry said about one issuer, and when; empty if it knew none. */
    private record Answered(Optional<EntityStatement> statement, Instant at) {}

    private Finding known(EntityStatement statement, Credential credential) {
        var name = statement
                .object("metadata")
                .flatMap(roles -> EntityStatement.object(roles, "federation_entity"))
                .flatMap(role -> EntityStatement.text(role, "organization_name"));
        return entry.types().allow(credential.types())
                ? Finding.passed(Reason.ISSUER_ON_TRUST_LIST, name.orElse("The issuer") + " is on " + entry.name())
                : Finding.failed(
                        Reason.ISSUER_NOT_TRUSTED_FOR_TYPE,
                        "The issuer is on " + entry.name() + ", but not for this type of credential");
    }

    private Finding stranger() {
        return Finding.failed(Reason.ISSUER_UNKNOWN, "The issuer is not on " + entry.name());
    }

    private Finding silent(Reason reason, String why) {
        return said(
                Finding.unknown(
                        reason,
                        "It could not be found out whether the issuer is on " + entry.name() + ", because " + why),
                Optional.empty(),
                Optional.empty());
    }

    private Finding said(Finding finding, Optional<Instant> fetchedAt, Optional<Instant> validUntil) {
        return finding.having(List.of(new TrustAnswer(
                entry.name(),
                TrustAnswer.Kind.ISSUER_REGISTRY,
                TrustAnswer.Outcome.of(finding),
                finding.reason(),
                fetchedAt,
                validUntil)));
    }

    private URI address(String did) {
        var endpoint = entry.fetchEndpoint().toString();
        return URI.create(endpoint
                + (endpoint.contains("?") ? "&sub=" : "?sub=")
                + URLEncoder.encode(did, StandardCharsets.UTF_8));
    }
}
