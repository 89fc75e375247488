package org.vouchgate.credential.status;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.w3c.Read;

/** Status list tokens that are JWTs (Token Status List, section 5.1). */
final class JwtForm implements TokenForm {

    private static final String TYPE = "statuslist+jwt";
    private static final Set<Integer> BITS = Set.of(1, 2, 4, 8);
    /** Also RS256: an issuer of badges signs its lists with the key of its badges. */
    private static final Set<JwsAlgorithm> ALLOWED = EnumSet.allOf(JwsAlgorithm.class);

    private final DecodedLists decoded;
    private final IssuerKeys issuerKeys;
    private final ListSigners signers;

    JwtForm(DecodedLists decoded, IssuerKeys issuerKeys, ListSigners signers) {
        this.decoded = decoded;
        this.issuerKeys = issuerKeys;
        this.signers = signers;
    }

    @Override
    public String mediaType() {
        return "application/" + TYPE;
    }

    @Override
    public Read<TokenClaims> claims(Fetched.Document copy, Issuer issuer, Instant at) {
        return decoded.parsed(copy, Token.class, () -> Token.of(copy))
                .jws()
                .map(token -> signed(token, issuer, at).then(JwtForm::claims))
                .orElseGet(() -> Lists.malformed("is not a well-formed signed token"));
    }

    private Read<CompactJws> signed(CompactJws token, Issuer issuer, Instant at) {
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

    private Read<CompactJws> signedWith(IssuerKeyLookup.Found found, CompactJws token, Issuer issuer, Instant at) {
        if (signers.bringsForbiddenRoot(found.issuer())) {
            return Lists.refused(Lists.failed(
                    Reason.STATUS_LIST_ROOT_IN_CHAIN,
                    "The status list brings its own root certificate along, which the profile in use forbids"));
        }
        if (!signers.speaksFor(found.issuer(), issuer, at)) {
            return Lists.foreign();
        }
        return token.verify(found.key(), ALLOWED) == SignatureCheck.VALID ? new Read.Content<>(token) : Lists.forged();
    }

    private static Read<TokenClaims> claims(CompactJws token) {
        var claims = token.payload();
        var issuedAt = NumericDate.of(claims, "iat");
        var expires = NumericDate.of(claims, "exp");
        var timeToLive = seconds(claims);
        var malformed =
                issuedAt.malformed() || expires.malformed() || timeToLive.isEmpty() && claims.containsKey("ttl");
        return new Read.Content<>(new TokenClaims(
                text(claims, "sub"),
                issuedAt.instant(),
                expires.instant(),
                timeToLive,
                malformed,
                bits(claims),
                () -> text(claims.getJsonObject("status_list"), "lst").flatMap(Base64Url::decode)));
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

    /** A copy, parsed; nothing if it is no token. */
    private record Token(Optional<CompactJws> jws) {

        static Token of(Fetched.Document copy) {
            return new Token(CompactJws.parse(new String(copy.body(), StandardCharsets.UTF_8).strip()));
        }
    }
}
