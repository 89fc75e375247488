package org.vouchgate.credential.status;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Fraction;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.cose.CoseAlgorithm;
import org.vouchgate.credential.cose.CoseSign1;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.w3c.Read;

/**
 * Status list tokens that are CWTs (Token Status List, section 5.2), as issuers of mobile documents publish them. The key
 * is found by the certificates they carry; one that is protected by a MAC proves nothing to anybody and is refused.
 */
final class CwtForm implements TokenForm {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String TYPE = "application/statuslist+cwt";
    private static final long CWT_TAG = 61;
    private static final long ISSUER = 1;
    private static final long SUBJECT = 2;
    private static final long EXPIRES = 4;
    private static final long ISSUED_AT = 6;
    private static final long TIME_TO_LIVE = 65_534;
    private static final long STATUS_LIST = 65_533;
    private static final Set<Long> BITS = Set.of(1L, 2L, 4L, 8L);

    private final DecodedLists decoded;
    private final IssuerKeys issuerKeys;
    private final ListSigners signers;

    CwtForm(DecodedLists decoded, IssuerKeys issuerKeys, ListSigners signers) {
        this.decoded = decoded;
        this.issuerKeys = issuerKeys;
        this.signers = signers;
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public Read<TokenClaims> claims(Fetched.Document copy, Issuer issuer, Instant at) {
        var token = decoded.parsed(copy, Token.class, () -> Token.of(copy));
        if (token.message().isEmpty()) {
            return token.isMac() ? Lists.forged() : Lists.malformed("is not a well-formed signed token");
        }
        return signed(token.message().get(), token.claims(), issuer, at).then(CwtForm::claims);
    }

    private Read<Members> signed(CoseSign1 message, Members claims, Issuer issuer, Instant at) {
        if (message.refusedByHeader(CoseAlgorithm.ALL).isPresent()) {
            return Lists.forged();
        }
        if (message.type().filter(TYPE::equalsIgnoreCase).isEmpty()) {
            return Lists.malformed("does not say that it is one");
        }
        return issuerKeys
                .find(text(claims, ISSUER).or(issuer::claimed), header(message), at)
                .fold(
                        found -> signedWith(found, message, claims, issuer, at),
                        notFound -> Lists.foreign(),
                        unreachable -> Lists.refused(Lists.unknown(
                                Reason.STATUS_LIST_UNREACHABLE,
                                "The key of the issuer's status list could not be fetched; ask again later")));
    }

    private Read<Members> signedWith(
            IssuerKeyLookup.Found found, CoseSign1 message, Members claims, Issuer issuer, Instant at) {
        if (!signers.speaksFor(found.issuer(), issuer, at)) {
            return Lists.foreign();
        }
        var content = message.payload().orElse(new byte[0]);
        return message.verify(found.key(), CoseAlgorithm.ALL, content) == SignatureCheck.VALID
                ? new Read.Content<>(claims)
                : Lists.forged();
    }

    /** The certificates as a JOSE header has them, which is what keys are looked up by. */
    private static JsonObject header(CoseSign1 message) {
        var header = JSON.createObjectBuilder();
        if (!message.certificates().isEmpty()) {
            var x5c = JSON.createArrayBuilder();
            message.certificates().forEach(der -> x5c.add(Base64.getEncoder().encodeToString(der)));
            header.add("x5c", x5c);
        }
        return header.build();
    }

    private static Read<TokenClaims> claims(Members claims) {
        var dates = dates(claims);
        var issuedAt = NumericDate.of(dates, "iat");
        var expires = NumericDate.of(dates, "exp");
        var timeToLive = claims.get(TIME_TO_LIVE, Whole.class)
                .map(Whole::value)
                .filter(seconds -> seconds > 0)
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, Lists.LONGEST.toSeconds())));
        var list = claims.get(STATUS_LIST, Members.class);
        return new Read.Content<>(new TokenClaims(
                text(claims, SUBJECT),
                issuedAt.instant(),
                expires.instant(),
                timeToLive,
                issuedAt.malformed()
                        || expires.malformed()
                        || timeToLive.isEmpty() && claims.get(TIME_TO_LIVE).isPresent(),
                list.flatMap(members -> members.get("bits", Whole.class))
                        .map(Whole::value)
                        .filter(BITS::contains)
                        .map(Long::intValue),
                () -> list.flatMap(members -> members.get("lst", Bytes.class)).map(Bytes::value)));
    }

    /** Both as JSON numbers, which is how dates are read; anything else stays something else. */
    private static JsonObject dates(Members claims) {
        var dates = JSON.createObjectBuilder();
        claims.get(ISSUED_AT).ifPresent(value -> dates.add("iat", number(value)));
        claims.get(EXPIRES).ifPresent(value -> dates.add("exp", number(value)));
        return dates.build();
    }

    private static JsonValue number(CborItem value) {
        if (value instanceof Whole whole) {
            return JSON.createValue(whole.value());
        }
        return value instanceof Fraction fraction && Double.isFinite(fraction.value())
                ? JSON.createValue(fraction.value())
                : JsonValue.NULL;
    }

    private static Optional<String> text(Members claims, long label) {
        return claims.get(label, Text.class).map(Text::value);
    }

    /**
     * A copy, parsed.
     *
     * @param message the signed message; nothing if it is none
     * @param claims  what it claims
     * @param isMac   whether it is protected by a MAC instead
     */
    private record Token(Optional<CoseSign1> message, Members claims, boolean isMac) {

        private static final long MAC0_TAG = 17;

        static Token of(Fetched.Document copy) {
            var item = CborReader.read(copy.body()).map(Token::withoutCwtTag);
            var message = item.flatMap(CoseSign1::read);
            var claims = message.flatMap(CoseSign1::payload)
                    .flatMap(CborReader::read)
                    .flatMap(content -> content.as(Members.class));
            var isMac = item.flatMap(found -> found.as(Tagged.class))
                    .filter(tagged -> tagged.tag() == MAC0_TAG)
                    .isPresent();
            return new Token(claims.flatMap(found -> message), claims.orElse(Members.NONE), isMac);
        }

        private static CborItem withoutCwtTag(CborItem item) {
            return item instanceof Tagged tagged && tagged.tag() == CWT_TAG ? tagged.content() : item;
        }
    }
}
