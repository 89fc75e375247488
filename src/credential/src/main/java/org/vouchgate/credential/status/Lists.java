package org.vouchgate.credential.status;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.w3c.Read;

/** Reads published lists, as fresh as they demand to be. */
final class Lists {

    static final Duration SKEW = Duration.ofSeconds(60);
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** A list that is stale where it is published is not asked for more often than this. */
    private static final Duration STALE_PAUSE = Duration.ofMinutes(1);

    private static final int MAX_BYTES = 3 * 1024 * 1024;

    private final RecentDocuments documents;
    private final String accept;

    Lists(RecentDocuments documents, String accept) {
        this.documents = documents;
        this.accept = accept;
    }

    /**
     * A list from a copy that may be remembered, but is not older than the list itself allows.
     *
     * @param reader verifies and unpacks what was published
     */
    <T extends PublishedList> Read<T> get(String address, Instant at, Function<Fetched.Document, Read<T>> reader) {
        return uri(address).then(uri -> {
            var list = fetch(uri, LONGEST, at).then(reader::apply);
            var age = list.fold(found -> found.ageAllowed(at, STALE_PAUSE), Lists::ageAfter);
            return age.compareTo(LONGEST) < 0 ? fetch(uri, age, at).then(reader::apply) : list;
        });
    }

    private static Duration ageAfter(Finding refusal) {
        return refusal.reason() == Reason.STATUS_LIST_EXPIRED ? STALE_PAUSE : LONGEST;
    }

    private Read<Fetched.Document> fetch(URI uri, Duration age, Instant at) {
        return documents
                .notOlderThan(age, uri, accept, MAX_BYTES, at)
                .fold(
                        Read.Content::new,
                        unreachable -> refused(unknown(
                                Reason.STATUS_LIST_UNREACHABLE,
                                "The issuer's status list could not be fetched; ask again later")),
                        refused -> refused(unknown(
                                Reason.STATUS_LIST_UNREACHABLE,
                                "The issuer's status list is at an address that this gateway does not ask")));
    }

    private static Read<URI> uri(String address) {
        try {
            var uri = new URI(address);
            if (uri.isAbsolute()) {
                return new Read.Content<>(uri);
            }
        } catch (URISyntaxException e) {
            // No address at all; the answer is the same as for a relative one.
        }
        return refused(failed(
                Reason.STATUS_ENTRY_MALFORMED,
                "The credential's pointer to its status is no address; ask its issuer for a new one"));
    }

    /** For evidence against a credential, and for lists that only an impostor would publish. */
    static Finding failed(Reason reason, String sentence) {
        return Finding.failed(reason, sentence);
    }

    /** For everything that may look better later. */
    static Finding unknown(Reason reason, String sentence) {
        return Finding.unknown(reason, sentence);
    }

    static <T> Read<T> refused(Finding finding) {
        return new Read.Refused<>(finding);
    }

    static <T> Read<T> malformed(String how) {
        return refused(unknown(Reason.STATUS_LIST_MALFORMED, "The issuer's status list " + how));
    }

    static <T> Read<T> foreign() {
        return refused(failed(
                Reason.STATUS_LIST_SIGNER_NOT_ISSUER,
                "The status list is signed by somebody else than the issuer of the credential"));
    }

    static <T> Read<T> forged() {
        return refused(failed(
                Reason.STATUS_LIST_SIGNATURE_INVALID, "The status list is not properly signed; it may be forged"));
    }

    static <T> Read<T> expired() {
        return refused(unknown(Reason.STATUS_LIST_EXPIRED, "The issuer's status list is out of date; ask again later"));
    }
}
