package org.vouchgate.credential.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.w3c.Members;

/**
 * For whom an issuer wrote a badge, by an identity other than a key: an Open Badges 3.0 {@code IdentityObject}.
 *
 * @param type   what kind of identity, as written
 * @param value  the identity, or {@code algorithm$hex} over the identity followed by the salt
 * @param hashed which of the two
 * @param salt   empty text if there is none
 */
public record RecipientIdentity(String type, String value, boolean hashed, String salt) {

    /** How an identity compares to one that is known. */
    public enum Match {
        SAME,
        /** Equal under MD5, for which anybody can find another identity: it proves nothing. */
        SAME_BY_BROKEN_HASH,
        DIFFERENT
    }

    private static final Set<String> MAIL = Set.of("emailAddress", "email", "identifier");
    /** Every identity of a record is held against every one of each credential inside it. */
    private static final int MOST = 10;

    private static final String SHA_256 = "sha256$";
    private static final String MD5 = "md5$";

    /** Every identity that a credential gives its subject. */
    public static List<RecipientIdentity> in(Credential credential) {
        return Members.objects(credential.claims(), "credentialSubject").stream()
                .flatMap(subject -> of(subject).stream())
                .toList();
    }

    /** The identities of one subject, the first ten of them; what is malformed is nobody's identity. */
    public static List<RecipientIdentity> of(JsonObject subject) {
        return Stream.concat(
                        Members.objects(subject, "identifier").stream().flatMap(each -> identity(each).stream()),
                        personal(subject))
                .limit(MOST)
                .toList();
    }

    /** Whether it is this e-mail address, however its writer treated upper and lower case. */
    public Match ofMailAddress(String address) {
        if (!MAIL.contains(type)) {
            return Match.DIFFERENT;
        }
        return spellings(address)
                .map(this::compare)
                .reduce(Match.DIFFERENT, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Whether two issuers mean the same identity. Two hashes can be compared only if they were salted alike. */
    public Match as(RecipientIdentity other) {
        boolean mail = MAIL.contains(type) && MAIL.contains(other.type);
        if (!mail && !type.equals(other.type)) {
            return Match.DIFFERENT;
        }
        if (!other.hashed) {
            return mail ? ofMailAddress(other.value) : compare(other.value);
        }
        if (!hashed) {
            return other.as(this);
        }
        if (!equal(value.toLowerCase(Locale.ROOT), other.value.toLowerCase(Locale.ROOT)) || !equal(salt, other.salt)) {
            return Match.DIFFERENT;
        }
        return value.startsWith(SHA_256) ? Match.SAME : Match.SAME_BY_BROKEN_HASH;
    }

    private Match compare(String identity) {
        if (!hashed) {
            boolean mail = MAIL.contains(type);
            return equal(mail ? lower(value) : value, mail ? lower(identity) : identity) ? Match.SAME : Match.DIFFERENT;
        }
        if (value.startsWith(SHA_256)) {
            return isDigestOf(identity, SHA_256, "SHA-256") ? Match.SAME : Match.DIFFERENT;
        }
        boolean broken = value.startsWith(MD5) && isDigestOf(identity, MD5, "MD5");
        return broken ? Match.SAME_BY_BROKEN_HASH : Match.DIFFERENT;
    }

    private boolean isDigestOf(String identity, String prefix, String algorithm) {
        try {
            var digest = MessageDigest.getInstance(algorithm);
            var expected = digest.digest((identity + salt).getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(expected, HexFormat.of().parseHex(value.substring(prefix.length())));
        } catch (IllegalArgumentException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " is missing from this Java", e);
        }
    }

    private static Stream<String> spellings(String address) {
        var trimmed = address.strip();
        int at = trimmed.lastIndexOf('@');
        var lowerDomain = at < 0 ? trimmed : trimmed.substring(0, at) + lower(trimmed.substring(at));
        return Stream.of(trimmed, lowerDomain, lower(trimmed)).distinct();
    }

    private static Optional<RecipientIdentity> identity(JsonObject object) {
        var hashed = object.get("hashed");
        if (hashed != JsonValue.TRUE && hashed != JsonValue.FALSE) {
            return Optional.empty();
        }
        return Members.text(object, "identityHash")
                .map(value -> new RecipientIdentity(
                        Members.text(object, "identityType").orElse(""),
                        value,
                        hashed == JsonValue.TRUE,
                        Members.text(object, "salt").orElse("")));
    }

    /** A subject of any other vocabulary may simply have an e-mail address; HR Open's has several. */
    private static Stream<RecipientIdentity> personal(JsonObject subject) {
        var several = Members.objects(subject, "communication").stream()
                .flatMap(communication -> Members.objects(communication, "email").stream())
                .flatMap(email -> Members.text(email, "address").stream());
        return Stream.concat(Members.text(subject, "email").stream(), several)
                .map(address -> new RecipientIdentity("emailAddress", address, false, ""));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps identities out of logs. */
    @Override
    public String toString() {
        return "RecipientIdentity[hashed=" + hashed + "]";
    }
}
