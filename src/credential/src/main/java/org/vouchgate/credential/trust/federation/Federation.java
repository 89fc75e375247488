package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.document.JwtVcIssuers;
import org.vouchgate.credential.key.document.KeySet;
import org.vouchgate.credential.key.x509.RecentAnswers;
import org.vouchgate.credential.trust.SourceEntry;

/** One federation: climbs from an entity to the trust anchor. Safe for use by many threads. */
public final class Federation {

    static final String ISSUER_TYPE = "openid_credential_issuer";
    private static final String MEDIA_TYPE = "application/entity-statement+jwt";
    private static final String WELL_KNOWN = "/.well-known/openid-federation";
    private static final int MOST_BYTES = 128 * 1024;
    private static final int MOST_AUTHORITIES = 4;
    private static final int MOST_REMEMBERED = 512;
    private static final Fetched NOT_ASKED = new Fetched.Refused("not among the federation's hosts");

    private final SourceEntry.Federation entry;
    private final RecentDocuments documents;
    private final RecentAnswers<String, Membership> heard = new RecentAnswers<>(MOST_REMEMBERED);

    /** @param documents where statements are fetched; may be shared */
    public Federation(SourceEntry.Federation entry, RecentDocuments documents) {
        this.entry = entry;
        this.documents = documents;
    }

    public SourceEntry.Federation entry() {
        return entry;
    }

    /**
     * Whether an entity belongs to it as an issuer of credentials.
     *
     * @param chain the statements that a credential brought along, if it did
     */
    Membership membership(String entity, Optional<JsonArray> chain, Instant at) {
        if (JwtVcIssuers.addressOf(entity).isEmpty()) {
            return new Membership.Stranger(false);
        }
        var brought = chain.flatMap(encoded -> TrustChain.read(encoded, at))
                .filter(statements -> statements.leaf().subject().equals(entity))
                .filter(this::isSound);
        return brought.map(statements -> member(statements, at)).orElseGet(() -> asked(entity, at));
    }

    /**
     * Whether an entity still belongs to it, and still publishes a key that something was signed with. A credential's own
     * chain is not kept, so an entity that may not be asked leaves the question open.
     *
     * @param key the key's thumbprint
     */
    Membership stillVouchesFor(String entity, String key, Instant at) {
        if (!mayBeAsked(entity)) {
            return new Membership.Unreachable(
                    "the issuer may not be asked, and the statements that came with the credential are not kept");
        }
        return membership(entity, Optional.empty(), at)
                .fold(
                        member -> member.keys()
                                .<Membership>map(keys -> KeySet.contains(keys, key) ? member : withoutKey())
                                .orElseGet(() -> new Membership.Unreachable("the issuer's keys could not be fetched")),
                        stranger -> stranger,
                        unreachable -> unreachable);
    }

    /** A key that was replaced looks like one that was taken back. */
    private static Membership withoutKey() {
        return new Membership.Unreachable("the issuer no longer publishes the key that the credential was signed with,"
                + " and does not say whether it was replaced or taken back");
    }

    /** What was heard last stands through an outage, for as long as configuration and statements let it. */
    private Membership asked(String entity, Instant at) {
        var now = climb(entity, at);
        if (now instanceof Membership.Unreachable) {
            return heard.find(entity).filter(before -> isInForce(before, at)).orElse(now);
        }
        heard.keep(entity, now);
        return now;
    }

    private boolean isInForce(Membership before, Instant at) {
        return before instanceof Membership.Member member
                && at.isBefore(member.validUntil())
                && Duration.between(member.resolvedAt(), at).abs().compareTo(entry.maxAge()) < 0;
    }

    private boolean isSound(TrustChain chain) {
        return chain.isSound(entry.anchor(), entry.keys().keys());
    }

    private Membership climb(String entity, Instant at) {
        if (!mayBeAsked(entity)) {
            return new Membership.Stranger(false);
        }
        var way = new Way(at);
        return way.statement(wellKnown(entity))
                .filter(own -> own.isAboutItself() && own.subject().equals(entity))
                .flatMap(own -> way.up(own, new ArrayList<>()).map(above -> new TrustChain(own, above)))
                .filter(this::isSound)
                .map(chain -> member(chain, at))
                .orElseGet(() -> way.silent
                        ? new Membership.Unreachable("somebody on the way there did not answer")
                        : new Membership.Stranger(false));
    }

    private Membership member(TrustChain chain, Instant at) {
        return chain.metadata(ISSUER_TYPE)
                .filter(metadata -> new TrustMarks(entry).areBorneBy(chain.leaf(), at))
                .<Membership>map(metadata -> new Membership.Member(
                        metadata, keys(chain, metadata, at), name(chain, metadata), at, chain.expires()))
                .orElseGet(() -> new Membership.Stranger(true));
    }

    private Optional<JsonValue> keys(TrustChain chain, JsonObject metadata, Instant at) {
        var asking = (MemberKeys.Asking) (address, accept) -> mayBeAsked(address.toString())
                ? documents.notOlderThan(entry.maxAge(), address, accept, MOST_BYTES, at)
                : NOT_ASKED;
        return new MemberKeys(chain.leaf().subject(), chain.above().get(0).keys(), asking).in(metadata, at);
    }

    private static Optional<String> name(TrustChain chain, JsonObject metadata) {
        return chain.metadata("federation_entity")
                .flatMap(entity -> EntityStatement.text(entity, "organization_name"))
                .or(() -> EntityStatement.text(metadata, "organization_name"));
    }

    private boolean mayBeAsked(String entity) {
        var host = URI.create(entity).getHost();
        return entity.equals(entry.anchor())
                || host != null
                        && entry.hosts().stream()
                                .anyMatch(name ->
                                        name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name));
    }

    private static URI wellKnown(String entity) {
        return URI.create((entity.endsWith("/") ? entity.substring(0, entity.length() - 1) : entity) + WELL_KNOWN);
    }

    /** One way up, which remembers whether somebody did not answer. */
    private final class Way {

        private final Instant at;
        private boolean silent;

        private Way(Instant at) {
            this.at = at;
        }

        /** The statements above an entity, up to the anchor's; empty if none of its authorities leads there. */
        private Optional<List<EntityStatement>> up(EntityStatement own, List<EntityStatement> below) {
            if (below.size() >= TrustChain.LONGEST - 2) {
                return Optional.empty();
            }
            return own.texts("authority_hints").stream()
                    .limit(MOST_AUTHORITIES)
                    .filter(authority -> JwtVcIssuers.addressOf(authority).isPresent() && mayBeAsked(authority))
                    .map(authority -> through(authority, own.subject(), below))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<List<EntityStatement>> through(String authority, String subject, List<EntityStatement> below) {
            return statement(wellKnown(authority))
                    .filter(own -> own.isAboutItself() && own.subject().equals(authority))
                    .filter(own -> own.isSignedWith(
                            authority.equals(entry.anchor()) ? entry.keys().keys() : own.keys()))
                    .flatMap(own -> about(subject, own).flatMap(said -> {
                        var statements = new ArrayList<>(below);
                        statements.add(said);
                        return authority.equals(entry.anchor())
                                ? Optional.of(List.copyOf(statements))
                                : up(own, statements);
                    }));
        }

        private Optional<EntityStatement> about(String subject, EntityStatement authority) {
            return authority
                    .object("metadata")
                    .flatMap(roles -> EntityStatement.object(roles, "federation_entity"))
                    .flatMap(role -> EntityStatement.text(role, "federation_fetch_endpoint"))
                    .filter(endpoint -> JwtVcIssuers.addressOf(endpoint).isPresent())
                    .filter(endpoint -> authority.subject().equals(entry.anchor()) || mayBeAsked(endpoint))
                    .flatMap(endpoint -> statement(
                            URI.create(endpoint + "?sub=" + URLEncoder.encode(subject, StandardCharsets.UTF_8))))
                    .filter(said -> said.issuer().equals(authority.subject())
                            && said.subject().equals(subject));
        }

        private Optional<EntityStatement> statement(URI address) {
            return documents
                    .notOlderThan(entry.maxAge(), address, MEDIA_TYPE, MOST_BYTES, at)
                    .fold(
                            document -> read(document, at),
                            unreachable -> {
                                // An endpoint that knows no such entity answers so; that is an answer.
                                silent |= unreachable
                                        .status()
                                        .filter(status -> status == 404)
                                        .isEmpty();
                                return Optional.empty();
                            },
                            refused -> Optional.empty());
        }

        private static Optional<EntityStatement> read(Fetched.Document document, Instant at) {
            return EntityStatement.read(new String(document.body(), StandardCharsets.US_ASCII).strip(), at);
        }
    }
}
