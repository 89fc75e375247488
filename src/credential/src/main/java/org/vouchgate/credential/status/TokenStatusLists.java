package org.vouchgate.credential.status;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;
import org.vouchgate.credential.w3c.Read;

/** Status list tokens in JWT form (Token Status List, sections 5.1 and 8.3). */
final class TokenStatusLists {

    private static final String TYPE = "statuslist+jwt";
    private static final Set<Integer> BITS = Set.of(1, 2, 4, 8);
    /** Also RS256: an issuer of badges signs its lists with the key of its badges. */
    private static final Set<JwsAlgorithm> ALLOWED = EnumSet.allOf(JwsAlgorithm.class);

    private final Lists lists;
    private final IssuerKeys issuerKeys;
    private final ListSigners signers;

    TokenStatusLists(RecentDocuments documents, IssuerKeys issuerKeys, ListSigners signers) {
        this.lists = new Lists(documents, "application/" + TYPE);
        this.issuerKeys = issuerKeys;
        this.signers = signers;
    }

    Finding statusOf(Issuer issuer, TokenStatusEntry entry, Instant at) {
        return lists.get(
                        entry.uri(), at, text -> signed(text, issuer, at).then(claims -> list(claims, entry.uri(), at)))
                .fold(list -> list.at(entry.index(), TokenStatusLists::meaning), finding -> finding);
    }

    /** Section 7.1. What an application or a later version means by other values is not ours to guess. */
    private static Finding meaning(int value) {
        return switch (value) {
            case 0 -> StatusList.notRevoked();
            case 1 -> StatusList.revoked();
            case 2 -> StatusList.suspended();
            default ->
                Lists.unknown(
                        Reason.STATUS_VALUE_NOT_UNDERSTOOD,
                        "The issuer has given the credential a status that this gateway does not know");
        };
    }

    private Read<JsonObject> signed(String text, Issuer issuer, Instant at) {
        var parsed = CompactJws.parse(text);
        if (parsed.isEmpty()) {
            return Lists.malformed("is not a well-formed signed token");
        }
        var token = parsed.get();
        if (token.refusedByHeader(ALLOWED).isPresent()) {
            return Lists.forged();
        }
        if (!token.hasType(TYPE)) {
            return Lists.malformed("does not say that it is one");
        }
        return issuerKeys
                .find(text(token.payload(), "iss").or(issuer::claimed), token.header(), at)
                .fold(
                        found -> signedWith(found, token, issuer, at),
                        notFound -> Lists.foreign(),
                        unreachable -> Lists.refused(Lists.unknown(
                                Reason.STATUS_LIST_UNREACHABLE,
                                "The key of the issuer's status list could not be fetched; ask again later")));
    }

    private Read<JsonObject> signedWith(IssuerKeyLookup.Found found, CompactJws token, Issuer issuer, Instant at) {
        if (!signers.speaksFor(found.issuer(), issuer, at)) {
            return Lists.foreign();
        }
        return token.verify(found.key(), ALLOWED) == SignatureCheck.VALID
                ? new Read.Content<>(token.payload())
                : Lists.forged();
    }

    private static Read<StatusList> list(JsonObject claims, String uri, Instant at) {
        if (text(claims, "sub").filter(uri::equals).isEmpty()) {
            return Lists.refused(Lists.failed(
                    Reason.STATUS_LIST_OF_ANOTHER_ADDRESS,
                    "The status list says that it belongs to another address than the one it was found at"));
        }
        var issuedAt = NumericDate.of(claims, "iat");
        var expires = NumericDate.of(claims, "exp");
        var timeToLive = seconds(claims);
        if (issuedAt.instant()
                        .filter(instant -> !instant.isAfter(at.plus(Lists.SKEW)))
                        .isEmpty()
                || expires.malformed()
                || timeToLive.isEmpty() && claims.containsKey("ttl")) {
            return Lists.malformed("has dates that cannot be read or lie in the future");
        }
        if (expires.instant().filter(end -> !end.plus(Lists.SKEW).isAfter(at)).isPresent()) {
            return Lists.expired();
        }
        var freshUntil = timeToLive.flatMap(ttl -> issuedAt.instant().map(instant -> instant.plus(ttl)));
        return statuses(claims)
                .then(packed ->
                        new Read.Content<>(new StatusList(packed, bits(claims).orElseThrow(), timeToLive, freshUntil)));
    }

    private static Read<PackedStatuses> statuses(JsonObject claims) {
        if (bits(claims).isEmpty()) {
            return Lists.malformed("does not say how wide its entries are");
        }
        return text(claims.getJsonObject("status_list"), "lst")
                .flatMap(Base64Url::decode)
                .flatMap(Inflation::zlib)
                .<Read<PackedStatuses>>map(
                        bytes -> new Read.Content<>(new PackedStatuses(bytes, BitOrder.LEAST_SIGNIFICANT_FIRST)))
                .orElseGet(() -> Lists.malformed("cannot be unpacked"));
    }

    private static Optional<Integer> bits(JsonObject claims) {
        return claims.get("status_list") instanceof JsonObject list
                        && list.get("bits") instanceof JsonNumber bits
                        && bits.isIntegral()
                        && BITS.contains(bits.intValue())
                ? Optional.of(bits.intValue())
                : Optional.empty();
    }

    /** Section 5.1: seconds, positive. Whatever is more than can be remembered anyway is cut. */
    private static Optional<Duration> seconds(JsonObject claims) {
        return claims.get("ttl") instanceof JsonNumber ttl
                        && ttl.bigDecimalValue().signum() > 0
                ? Optional.of(Duration.ofMillis((long) Math.min(ttl.doubleValue() * 1000, Lists.LONGEST.toMillis())))
                : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
