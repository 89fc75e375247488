package org.vouchgate.credential.status;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.w3c.Read;

/**
 * 1EdTech Revocation Lists (Open Badges 3.0, section 8.7). Nobody signs them: all that ties one to an issuer is that it
 * is served by TLS from the issuer's own authority and names that issuer. What is not tied so is never fetched.
 */
final class RevocationLists {

    /** The specification says the first; the reference validator reads the second, and so issuers write it. */
    private static final List<String> REVOKED = List.of("revokedCredential", "revokedCredentials");

    private final Lists lists;
    private final DecodedLists decoded;

    RevocationLists(RecentDocuments documents, DecodedLists decoded) {
        this.lists = new Lists(documents, "application/json");
        this.decoded = decoded;
    }

    Finding statusOf(Issuer issuer, RevocationListEntry entry, Instant at) {
        if (!IssuerAuthority.of(issuer).serves(entry.list())) {
            return Lists.unknown(
                    Reason.STATUS_LIST_NOT_AT_ISSUER,
                    "The issuer's revocation list is not signed, and not at an address that is provably the issuer's");
        }
        if (entry.credentialId().isEmpty()) {
            return Lists.unknown(
                    Reason.STATUS_MECHANISM_UNSUPPORTED,
                    "The credential has no identifier by which it could be found on its issuer's revocation list");
        }
        return lists.get(entry.list(), at, copy -> list(copy, issuer, entry.list()))
                .fold(list -> list.of(entry.credentialId().get()), finding -> finding);
    }

    private Read<Revocations> list(Fetched.Document copy, Issuer issuer, String address) {
        return decoded.parsed(copy, Revocations.class, () -> Revocations.of(copy))
                .read(issuer, address);
    }

    /**
     * A copy, parsed.
     *
     * @param id      its own address, as it says
     * @param issuer  whose list it says it is
     * @param revoked the identifiers of what was revoked; absent if the copy is not well-formed
     */
    private record Revocations(Optional<String> id, Optional<String> issuer, Optional<Set<String>> revoked)
            implements PublishedList {

        static Revocations of(Fetched.Document copy) {
            return StrictJson.object(copy.body())
                    .map(json -> new Revocations(text(json.get("id")), identifier(json.get("issuer")), revoked(json)))
                    .orElseGet(() -> new Revocations(Optional.empty(), Optional.empty(), Optional.empty()));
        }

        Read<Revocations> read(Issuer of, String address) {
            if (revoked.isEmpty()) {
                return Lists.malformed("cannot be read");
            }
            if (id.filter(address::equals).isEmpty()) {
                return Lists.refused(Lists.unknown(
                        Reason.STATUS_LIST_OF_ANOTHER_ADDRESS,
                        "The revocation list does not say that it belongs to the address it was found at"));
            }
            return issuer.filter(named -> IssuerAuthority.of(of).isNamed(named)).isPresent()
                    ? new Read.Content<>(this)
                    : Lists.refused(Lists.unknown(
                            Reason.STATUS_LIST_NOT_AT_ISSUER,
                            "The revocation list does not name the issuer of the credential"));
        }

        Finding of(String credentialId) {
            return revoked.filter(ids -> ids.contains(credentialId)).isPresent()
                    ? StatusList.revoked()
                    : Finding.passed(
                            Reason.NOT_REVOKED,
                            "The credential is not on the revocation list that its issuer publishes, unsigned, at its own"
                                    + " address");
        }

        @Override
        public Duration ageAllowed(Instant at, Duration stalePause) {
            return Lists.LONGEST;
        }

        private static Optional<Set<String>> revoked(JsonObject json) {
            var ids = new HashSet<String>();
            boolean readable = REVOKED.stream().anyMatch(json::containsKey);
            for (var member : REVOKED) {
                if (json.containsKey(member)) {
                    readable &= json.get(member) instanceof JsonArray entries
                            && entries.stream().allMatch(entry -> add(entry, ids));
                }
            }
            return readable ? Optional.of(Set.copyOf(ids)) : Optional.empty();
        }

        /** An entry revokes unless it says that it does not; one that is no entry spoils the list. */
        private static boolean add(JsonValue value, Set<String> ids) {
            if (!(value instanceof JsonObject entry)) {
                return false;
            }
            var id = text(entry.get("id"));
            var revoked = entry.getOrDefault("revoked", JsonValue.TRUE);
            if (revoked == JsonValue.TRUE) {
                id.ifPresent(ids::add);
            }
            return id.isPresent() && (revoked == JsonValue.TRUE || revoked == JsonValue.FALSE);
        }

        private static Optional<String> identifier(@Nullable JsonValue value) {
            return value instanceof JsonObject described ? text(described.get("id")) : text(value);
        }

        private static Optional<String> text(@Nullable JsonValue value) {
            return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
        }
    }
}
